import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes the table of docs/servers.md between its two marks, from the reports of ServerIT: {@code java ServersTable.java DOC REPORTS}. */
final class ServersTable {

    private static final String BEGIN = "<!-- table: written by .ci/servers -->\n";
    private static final String END = "<!-- end of table -->\n";

    /** Column heads, in the order of the columns. */
    private static final Map<String, String> SERVERS = new LinkedHashMap<>();

    static {
        SERVERS.put("tomcat11", "Tomcat");
        SERVERS.put("tomcat10", "Tomcat");
        SERVERS.put("jetty", "Jetty");
        SERVERS.put("wildfly", "WildFly");
        SERVERS.put("payara7", "Payara");
        SERVERS.put("payara6", "Payara");
        SERVERS.put("glassfish", "GlassFish");
        SERVERS.put("liberty", "Open Liberty");
    }

    private ServersTable() {}

    public static void main(String[] args) throws Exception {
        Path doc = Path.of(args[0]);
        List<String> heads = new ArrayList<>(List.of("Test"));
        List<String> jdks = new ArrayList<>(List.of("JDK"));
        List<Map<String, Boolean>> columns = new ArrayList<>();
        Set<String> tests = new LinkedHashSet<>();
        for (Map.Entry<String, String> server : SERVERS.entrySet()) {
            Path report = Path.of(args[1], server.getKey() + ".xml");
            if (Files.exists(report)) {
                Document xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(report.toFile());
                heads.add(server.getValue() + " " + property(xml, "weir.server.version"));
                jdks.add(property(xml, "java.version"));
                Map<String, Boolean> column = results(xml);
                columns.add(column);
                tests.addAll(column.keySet());
            }
        }
        StringBuilder table = new StringBuilder(row(heads)).append("|---".repeat(heads.size())).append("|\n").append(row(jdks));
        for (String test : tests.stream().sorted().toList()) {
            List<String> cells = new ArrayList<>(List.of(sentence(test)));
            for (Map<String, Boolean> column : columns) {
                Boolean passed = column.get(test);
                cells.add(passed == null ? "–" : passed ? "passes" : "**fails**");
            }
            table.append(row(cells));
        }
        String text = Files.readString(doc);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(doc, text.substring(0, begin) + table + text.substring(text.indexOf(END)));
    }

    /** A test with parameters passes if it does with all of them. */
    private static Map<String, Boolean> results(Document xml) {
        Map<String, Boolean> results = new LinkedHashMap<>();
        NodeList cases = xml.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element one = (Element) cases.item(i);
            boolean passed = one.getElementsByTagName("failure").getLength() == 0
                    && one.getElementsByTagName("error").getLength() == 0
                    && one.getElementsByTagName("skipped").getLength() == 0;
            results.merge(one.getAttribute("name").replaceFirst("[({\\[].*", ""), passed, Boolean::logicalAnd);
        }
        return results;
    }

    private static String property(Document xml, String name) {
        NodeList all = xml.getElementsByTagName("property");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getAttribute("name").equals(name)) {
                return one.getAttribute("value");
            }
        }
        return "?";
    }

    private static String sentence(String camelCase) {
        String words = camelCase.replaceAll("([A-Z]|\\d+)", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
