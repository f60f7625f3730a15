package dev.weir.command;

import dev.weir.wire.ForwardMsg;
import dev.weir.wire.Logo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.logo}: a picture in the corner of the page and of its sidebar. */
final class LogoCommand {

    private static final List<String> SIZES = List.of("small", "medium", "large");

    static final List<Command> ALL =
            List.of(Command.of("logo(image, *, size='medium', link=None, icon_image=None)", LogoCommand::show));

    private record Picture(Logo.ImageType type, String address) {}

    private LogoCommand() {}

    private static @Nullable Object show(ScriptRun run, DeltaGenerator at, Args args) {
        if (!(args.raw("size") instanceof String size) || !SIZES.contains(size)) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `size` value. Supported values: 'small', 'medium', 'large'.");
        }
        Picture image = picture(run, args, "image", "image");
        Logo.Builder logo = Logo.newBuilder()
                .setImage(image.address())
                .setImageType(image.type())
                .setSize(size);
        String link = args.stringOrEmpty("link");
        if (!link.isEmpty()) {
            if (!link.startsWith("http://") && !link.startsWith("https://")) {
                throw StreamlitException.api("Invalid link: " + link
                        + " - the link param supports external links only and must start with either http:// or"
                        + " https://.");
            }
            logo.setLink(link);
        }
        if (args.given("icon_image")) {
            Picture icon = picture(run, args, "icon_image", "icon-image");
            logo.setIconImage(icon.address()).setIconImageType(icon.type());
        }
        run.send(ForwardMsg.newBuilder().setLogo(logo));
        return null;
    }

    private static Picture picture(ScriptRun run, Args args, String name, String place) {
        Object given = args.raw(name);
        if (given instanceof String s && s.startsWith(":material")) {
            return new Picture(Logo.ImageType.ICON, Icons.check(s));
        }
        if (given instanceof String s && Icons.isEmoji(s)) {
            return new Picture(Logo.ImageType.EMOJI, s);
        }
        try {
            return new Picture(
                    Logo.ImageType.IMAGE, ImageCommands.url(run, args.value(name), "auto", false, 0, "logo-" + place));
        } catch (StreamlitException e) {
            throw StreamlitException.api("The " + name + " passed to st.logo is invalid - See [documentation]"
                    + "(https://docs.streamlit.io/develop/api-reference/media/st.logo) for more information on"
                    + " valid types");
        }
    }
}
