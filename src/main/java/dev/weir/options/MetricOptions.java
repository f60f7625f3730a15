package dev.weir.options;

import java.util.Collection;

/** Options of {@code st.metric}. */
public final class MetricOptions extends TallOptions<MetricOptions> {

    /** The change since last time; a minus sign in front makes it a loss. */
    public MetricOptions delta(Object change) {
        return set("delta", change);
    }

    /** {@code "normal"} (default: gains are green), {@code "inverse"}, {@code "off"} or a colour. */
    public MetricOptions deltaColor(String color) {
        return set("delta_color", color);
    }

    /** A tooltip beside the label, in Markdown. */
    public MetricOptions help(String tooltip) {
        return set("help", tooltip);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public MetricOptions icon(String icon) {
        return set("icon", icon);
    }

    /** {@code "visible"} (default), {@code "hidden"} or {@code "collapsed"}. */
    public MetricOptions labelVisibility(String visibility) {
        return set("label_visibility", visibility);
    }

    /** Whether a frame is drawn; default false. */
    public MetricOptions border(boolean shown) {
        return set("border", shown);
    }

    /** Values of a small chart below. */
    public MetricOptions chartData(Collection<? extends Number> values) {
        return set("chart_data", values);
    }

    /** {@code "line"} (default), {@code "bar"} or {@code "area"}. */
    public MetricOptions chartType(String type) {
        return set("chart_type", type);
    }

    /** {@code "auto"} (default), {@code "up"}, {@code "down"} or {@code "off"}. */
    public MetricOptions deltaArrow(String arrow) {
        return set("delta_arrow", arrow);
    }

    /** How the number is written, such as {@code "percent"}, {@code "dollar"} or {@code "%.2f"}. */
    public MetricOptions format(String format) {
        return set("format", format);
    }

    /** A word beside the change, such as "since Monday". */
    public MetricOptions deltaDescription(String text) {
        return set("delta_description", text);
    }
}
