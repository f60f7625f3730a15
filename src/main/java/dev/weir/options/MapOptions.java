package dev.weir.options;

/** Options of {@code st.map}. */
public final class MapOptions extends TallOptions<MapOptions> {

    /** The older way to say {@code width("stretch")}. */
    public MapOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** The column of latitudes; default: one named lat or latitude. */
    public MapOptions latitude(String column) {
        return set("latitude", column);
    }

    /** The column of longitudes; default: one named lon or longitude. */
    public MapOptions longitude(String column) {
        return set("longitude", column);
    }

    /** A column of colours, or one for all, such as {@code "#09f"}. */
    public MapOptions color(String color) {
        return set("color", color);
    }

    /** A column of radiuses in metres. */
    public MapOptions size(String column) {
        return set("size", column);
    }

    /** The radius in metres; default 100. */
    public MapOptions size(double metres) {
        return set("size", metres);
    }

    /** From 0, the world, to 20, a house; default: so that all points are seen. */
    public MapOptions zoom(int level) {
        return set("zoom", level);
    }
}
