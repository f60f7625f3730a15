import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes a table of docs/servers.md between its two marks, from the reports of ServerIT: {@code java ServersTable.java DOC REPORTS}. There is
 * a table for each JDK that servers ran on; the reports of a folder are of one. A server without report keeps the column it has.
 */
final class ServersTable {

    private static final String BEGIN = "<!-- JDK %s: written by .ci/servers -->\n";
    private static final String END = "<!-- end of table -->\n";

    private static final String JDK = "JDK";

    private static final String ABSENT = "?";

    /** How the heads of the columns begin, in their order, by the names of the reports. */
    private static final Map<String, String> SERVERS = new LinkedHashMap<>();

    static {
        SERVERS.put("tomcat11", "Tomcat 11");
        SERVERS.put("tomcat10", "Tomcat 10");
        SERVERS.put("jetty", "Jetty");
        SERVERS.put("wildfly", "WildFly");
        SERVERS.put("payara7", "Payara 7");
        SERVERS.put("payara6", "Payara 6");
        SERVERS.put("glassfish", "GlassFish");
        SERVERS.put("liberty", "Open Liberty");
    }

    /** The cells of a column by the heads of the rows. */
    private record Column(String head, Map<String, String> cells) {}

    private ServersTable() {}

    public static void main(String[] args) throws Exception {
        Path doc = Path.of(args[0]);
        String text = Files.readString(doc);
        Map<String, Document> reports = reports(Path.of(args[1]));
        String mark = BEGIN.formatted(
                jdk(reports.values().iterator().next()).replaceFirst("\\..*", ""));
        int begin = text.indexOf(mark) + mark.length();
        if (begin < mark.length()) {
            throw new IllegalStateException(args[0] + " has no line " + mark);
        }
        int end = text.indexOf(END, begin);
        List<Column> before = columns(text.substring(begin, end));
        List<Column> now = new ArrayList<>();
        for (Map.Entry<String, String> server : SERVERS.entrySet()) {
            if (reports.containsKey(server.getKey())) {
                now.add(column(server.getValue(), reports.get(server.getKey())));
            } else {
                before.stream().filter(c -> c.head().startsWith(server.getValue())).forEach(now::add);
            }
        }
        Files.writeString(doc, text.substring(0, begin) + table(now) + text.substring(end));
    }

    private static Map<String, Document> reports(Path folder) throws Exception {
        Map<String, Document> reports = new LinkedHashMap<>();
        for (String server : SERVERS.keySet()) {
            Path report = folder.resolve(server + ".xml");
            if (Files.exists(report)) {
                reports.put(
                        server,
                        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()));
            }
        }
        return reports;
    }

    /** The version of what the server ran on: of the JDK that was chosen for servers, or of the tests' own. */
    private static String jdk(Document report) {
        String chosen = property(report, "weir.server.java");
        if (chosen.isEmpty() || chosen.equals(ABSENT)) {
            return property(report, "java.version");
        }
        try (Stream<String> lines = Files.lines(Path.of(chosen, "release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll(".*\"(.*)\"", "$1"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(List<Column> columns) {
        List<String> heads = new ArrayList<>(List.of("Test"));
        TreeSet<String> tests = new TreeSet<>();
        columns.forEach(column -> {
            heads.add(column.head());
            tests.addAll(column.cells().keySet());
        });
        tests.remove(JDK);
        List<String> rows = new ArrayList<>(List.of(JDK));
        rows.addAll(tests);
        StringBuilder table = new StringBuilder(row(heads)).append("|---".repeat(heads.size())).append("|\n");
        for (String head : rows) {
            List<String> cells = new ArrayList<>(List.of(head));
            columns.forEach(column -> cells.add(column.cells().getOrDefault(head, "–")));
            table.append(row(cells));
        }
        return table.toString();
    }

    private static List<Column> columns(String table) {
        List<Column> columns = new ArrayList<>();
        for (String line : table.lines().filter(l -> !l.startsWith("|---")).toList()) {
            String[] cells = line.substring(2, line.length() - 2).split(" \\| ");
            for (int i = 1; i < cells.length; i++) {
                if (columns.size() < i) {
                    columns.add(new Column(cells[i], new LinkedHashMap<>()));
                } else {
                    columns.get(i - 1).cells().put(cells[0], cells[i]);
                }
            }
        }
        return columns;
    }

    /** A test with parameters passes if it does with all of them. */
    private static Column column(String server, Document xml) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(JDK, jdk(xml));
        NodeList cases = xml.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element one = (Element) cases.item(i);
            boolean passed = one.getElementsByTagName("failure").getLength() == 0
                    && one.getElementsByTagName("error").getLength() == 0
                    && one.getElementsByTagName("skipped").getLength() == 0;
            String test = sentence(one.getAttribute("name").replaceFirst("[({\\[].*", ""));
            cells.merge(test, passed ? "passes" : "**fails**", (a, b) -> a.equals("passes") ? b : a);
        }
        return new Column(server.replaceFirst(" \\d+$", "") + " " + property(xml, "weir.server.version"), cells);
    }

    private static String property(Document xml, String name) {
        NodeList all = xml.getElementsByTagName("property");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getAttribute("name").equals(name)) {
                return one.getAttribute("value");
            }
        }
        return ABSENT;
    }

    private static String sentence(String camelCase) {
        String words = camelCase.replaceAll("([A-Z]|\\d+)", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
