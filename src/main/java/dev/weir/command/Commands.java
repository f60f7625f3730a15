package dev.weir.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All commands, by name. */
public final class Commands {

    private final Map<String, Command> byName;

    private Commands(List<List<Command>> families) {
        Map<String, Command> all = new LinkedHashMap<>();
        families.forEach(f -> f.forEach(c -> all.put(c.signature().name(), c)));
        this.byName = Map.copyOf(all);
    }

    /** Every command there is; made once for an app. */
    public static Commands all() {
        return new Commands(List.of(
                TextCommands.ALL,
                MarkupCommands.ALL,
                JsonCommands.ALL,
                WriteCommands.ALL,
                MetricCommands.ALL,
                AlertCommands.ALL,
                EffectCommands.ALL,
                ProgressCommands.ALL,
                StatusCommands.ALL,
                ImageCommands.ALL,
                AudioCommand.ALL,
                VideoCommand.ALL,
                LogoCommand.ALL,
                EmbedCommands.ALL,
                DiagramCommands.ALL,
                PlotlyCommand.ALL,
                VegaLiteCommands.ALL,
                DeckCommands.ALL,
                CheckboxCommands.ALL,
                ButtonCommands.ALL,
                LinkButtonCommands.ALL,
                DownloadButtonCommands.ALL,
                FormCommands.ALL,
                TextInputCommands.ALL,
                NumberInputCommands.ALL,
                ControlCommands.ALL,
                ChoiceCommands.ALL,
                ButtonGroupCommands.ALL,
                FeedbackCommand.ALL,
                ColorPickerCommand.ALL,
                PaginationCommand.ALL,
                MenuButtonCommand.ALL,
                CaptureCommands.ALL,
                MultiselectCommand.ALL,
                SelectSliderCommand.ALL,
                SliderCommand.ALL,
                DateInputCommand.ALL,
                TimeInputCommand.ALL,
                DateTimeInputCommand.ALL,
                FileUploaderCommand.ALL,
                ChatInputCommand.ALL,
                ContainerCommands.ALL,
                ColumnsCommand.ALL,
                ExpanderCommands.ALL,
                TabsCommand.ALL,
                ChatMessageCommand.ALL,
                PageConfigCommand.ALL,
                DialogCommand.ALL,
                PageCommands.ALL,
                PageLinkCommand.ALL,
                OptionCommands.ALL,
                Logins.ALL,
                HelpCommand.ALL,
                CookieCommand.ALL,
                ComponentCommand.ALL,
                BidiComponentCommand.ALL,
                TableCommands.ALL,
                ColumnConfigCommands.ALL,
                DataEditorCommand.ALL,
                ChartCommands.ALL));
    }

    /**
     * @throws StreamlitException if there is no such command
     */
    public Command get(String name) {
        Command c = byName.get(name);
        if (c == null) {
            throw StreamlitException.api("`" + name + "()` is not a valid Streamlit command.");
        }
        return c;
    }

    public Collection<Command> list() {
        return byName.values();
    }
}
