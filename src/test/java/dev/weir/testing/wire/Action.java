package dev.weir.testing.wire;

import dev.weir.wire.BackMsg;
import dev.weir.wire.FileURLs;
import dev.weir.wire.UploadedFileInfo;
import dev.weir.wire.WidgetState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person does between two runs: several changes, at most one rerun. Made by {@link Browser#act}; widgets are named
 * as in {@link Browser#find}.
 */
public final class Action {
    private final Browser browser;
    private final WidgetMemory memory;
    private final List<WidgetState> triggers = new ArrayList<>();
    private final Set<String> fragments = new LinkedHashSet<>();
    private Optional<String> submitted = Optional.empty();
    private boolean needsRun;

    Action(Browser browser, WidgetMemory memory) {
        this.browser = browser;
        this.memory = memory;
    }

    /** Changes a widget; inside a form the value waits for the form's button. Null clears. */
    public Action set(String name, @Nullable Object value) {
        Widget w = browser.find(name);
        WidgetState state = GivenValues.state(w, value);
        if (w.isTrigger()) {
            trigger(w, state);
        } else {
            change(w, state);
        }
        return this;
    }

    /** Presses a button; a submit button takes the waiting values of its form along. */
    public Action click(String name) {
        Widget w = browser.find(name);
        trigger(w, GivenValues.pressed(w));
        if (w.flag("is_form_submitter")) {
            memory.submit(w.formId());
            submitted = Optional.of(w.formId());
        }
        return this;
    }

    /** Closes a dialog that wants to hear of it. */
    public Action dismiss(String title) {
        Widget w = browser.find(title);
        trigger(w, GivenValues.pressed(w));
        return this;
    }

    /** Picks files; for a chat input {@code text} goes with them, elsewhere it is of no account. */
    public Action upload(String name, List<Upload> files, String text) {
        Widget w = browser.find(name);
        List<UploadedFileInfo> sent = files.stream().map(this::upload).toList();
        if (w.kind().equals("chat_input")) {
            triggers.add(GivenValues.chat(w, text, sent));
            needsRun = true;
        } else {
            change(w, GivenValues.files(w, memory.upload(w, sent)));
        }
        return this;
    }

    /** Edits the query string in the address line. */
    public Action query(String query) {
        browser.conversation().goTo(browser.conversation().pageHash(), query);
        needsRun = true;
        return this;
    }

    /** Goes to another page, which empties the query string. */
    public Action page(String name) {
        browser.conversation().goTo(browser.page(name).getPageScriptHash(), "");
        needsRun = true;
        return this;
    }

    /** Asks for a rerun without any change, as the menu does. */
    public Action rerun() {
        needsRun = true;
        return this;
    }

    private void trigger(Widget w, WidgetState state) {
        triggers.add(state);
        fragments.add(w.fragment());
        needsRun = true;
    }

    private void change(Widget w, WidgetState state) {
        if (memory.change(w, state)) {
            fragments.add(w.fragment());
            needsRun = true;
        }
    }

    private UploadedFileInfo upload(Upload file) {
        BackMsg.Builder request = BackMsg.newBuilder();
        request.getFileUrlsRequestBuilder()
                .setRequestId(UUID.randomUUID().toString())
                .setSessionId(browser.conversation().sessionId())
                .addFileNames(file.name());
        FileURLs urls = browser.ask(request.build(), m -> m.hasFileUrlsResponse())
                .getFileUrlsResponse()
                .getFileUrls(0);
        browser.transfers().put(urls.getUploadUrl(), file);
        return UploadedFileInfo.newBuilder()
                .setFileId(urls.getFileId())
                .setName(file.name())
                .setSize(file.content().length)
                .setFileUrls(urls)
                .build();
    }

    List<WidgetState> triggers() {
        return triggers;
    }

    /** The fragment to run: the one everything stands in; empty string for the whole script. */
    String fragment() {
        return fragments.size() == 1 ? fragments.iterator().next() : "";
    }

    Optional<String> submittedForm() {
        return submitted;
    }

    boolean needsRun() {
        return needsRun;
    }
}
