package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.pagination}: the number of a page, from 1. */
final class PaginationCommand {

    static final List<Command> ALL = List.of(Command.of(
            "pagination(num_pages, *, default=1, max_visible_pages=7, width='content', key=None, on_change=None, args=None,"
                    + " kwargs=None, disabled=False, bind=None, persist_state=None)",
            PaginationCommand::draw));

    private PaginationCommand() {}

    private static Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        long pages = whole(args, "num_pages", 1, "`num_pages` must be an integer of at least 1.");
        String range = "`default` must be between 1 and `num_pages` (" + pages + ").";
        long start = whole(args, "default", 1, range);
        if (start > pages) {
            throw StreamlitException.api(range + " Got " + start + ".");
        }
        String visible = "`max_visible_pages` must be a non-negative integer or None.";
        Long most = args.given("max_visible_pages") ? (Long) whole(args, "max_visible_pages", 0, visible) : null;
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, true);
        String id = Identity.of(run, "pagination", Identity.key(args))
                .unkeyed(pages, start, most, args.raw("width"))
                .claim(run, at, "pagination");
        Pagination.Builder p = Pagination.newBuilder()
                .setId(id)
                .setNumPages(unsigned(pages))
                .setDefault(unsigned(start))
                .setDisabled(args.bool("disabled"))
                .setFormId(at.formId());
        if (most != null) {
            p.setMaxVisiblePages(unsigned(most));
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            p.setQueryParamKey(param);
        }
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.INT,
                "on_change",
                sent -> sent instanceof Number n && n.longValue() >= 1 && n.longValue() <= pages
                        ? n.longValue()
                        : start,
                Bindings.number(false));
        boolean valid = current.value() instanceof Long n && n >= 1 && n <= pages;
        long page = valid && current.value() instanceof Long n ? n : start;
        if (!valid) {
            run.state().override(id, start);
        }
        boolean pushed = !valid || current.changed();
        if (pushed) {
            p.setValue(unsigned(page)).setSetValue(true);
        }
        Widgets.draw(
                run, at, Element.newBuilder().setWidthConfig(Sizes.width(args)).setPagination(p), pushed);
        return page;
    }

    private static long whole(Args args, String name, long least, String message) {
        Object value = args.raw(name);
        if (value instanceof Long n && n >= least) {
            return n;
        }
        throw StreamlitException.api(message + " Got " + text(args, value) + ".");
    }

    private static String text(Args args, @Nullable Object value) {
        return args.language().text(value);
    }

    private static int unsigned(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
