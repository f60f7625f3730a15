package dev.weir.command;

import dev.weir.wire.FileUploaderState;
import dev.weir.wire.UploadedFileInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files a widget holds in one run. A script gets the same file objects however often it asks in that run, so that what it has read
 * stays read; the next run gets new ones.
 */
final class SentFiles {

    private final ScriptRun run;
    private final List<String> types;
    private final Set<String> taken = new HashSet<>();
    private @Nullable Object last;
    private @Nullable Object lastValue;

    /** @param types what {@link UploadTypes#of} allows */
    SentFiles(ScriptRun run, List<String> types) {
        this.run = run;
        this.types = types;
    }

    /** How a value is made of what the page sent. */
    interface Making {
        @Nullable
        Object of(@Nullable Object sent);
    }

    /** The value made of what the page sent, made once: the very same message is asked for again and again in a run. */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    Object once(@Nullable Object sent, Making making) {
        if (last == null || last != sent) {
            lastValue = making.of(sent);
            last = sent;
        }
        return lastValue;
    }

    /** The files that are still there, as objects of the script's language. */
    List<@Nullable Object> files(FileUploaderState state) {
        List<@Nullable Object> out = new ArrayList<>();
        for (UploadedFileInfo info : state.getUploadedFileInfoList()) {
            Object file = file(info);
            if (file != null) {
                out.add(file);
            }
        }
        return out;
    }

    private @Nullable Object file(UploadedFileInfo info) {
        Uploads.UploadedFile file = run.uploads().find(info.getFileId()).orElse(null);
        if (file == null) {
            return null;
        }
        taken.add(file.fileId());
        UploadTypes.check(run.language(), file.name(), types);
        return run.language().toScript(file);
    }

    /** Drops the files that a script got from the session: a message's are not asked for again. */
    void drop() {
        taken.forEach(run.uploads()::delete);
    }

    /** The recordings that are still there, as objects of the script's language. */
    List<@Nullable Object> recordings(FileUploaderState state) {
        List<@Nullable Object> out = new ArrayList<>();
        for (UploadedFileInfo info : state.getUploadedFileInfoList()) {
            Object file = recording(info);
            if (file != null) {
                out.add(file);
            }
        }
        return out;
    }

    /** A recording; anything but a WAV file is refused. */
    @Nullable
    Object recording(UploadedFileInfo info) {
        Uploads.UploadedFile file = run.uploads().find(info.getFileId()).orElse(null);
        if (file == null) {
            return null;
        }
        taken.add(file.fileId());
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".wav")) {
            throw StreamlitException.api("Invalid file extension for audio input: `" + file.name()
                    + "`. Only WAV files (.wav) are accepted.");
        }
        return run.language().toScript(file);
    }
}
