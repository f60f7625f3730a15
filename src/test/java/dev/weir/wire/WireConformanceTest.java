package dev.weir.wire;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The wire is a fact: our schema in {@code src/main/proto} says what the schema inside the pinned frontend package says,
 * message by message, number by number. A bump of that package that changes the wire stops the build here.
 */
class WireConformanceTest {

    /**
     * Schema files of the frontend's package that we leave out, because no message of the socket refers to them:
     * the body of usage statistics, which Weir never sends, and the OpenMetrics model, which Streamlit
     * offers at its own metrics address and Weir leaves to the server's metrics library.
     */
    private static final Set<String> LEFT_OUT =
            Set.of("streamlit/proto/MetricsEvent.proto", "streamlit/proto/openmetrics_data_model.proto");

    private final List<FileDescriptorProto> theirs = PinnedFrontend.descriptors();

    @Test
    void everyMessageAndEnumIsTheOneTheFrontendSpeaks() {
        Map<String, String> expected = shapes(theirs.stream().filter(file -> !LEFT_OUT.contains(file.getName())));
        Map<String, String> actual = shapes(ourFiles());
        SoftAssertions.assertSoftly(all -> {
            all.assertThat(actual.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
            expected.forEach((name, shape) ->
                    all.assertThat(actual.getOrDefault(name, shape)).as(name).isEqualTo(shape));
        });
    }

    @Test
    void everyFileWeLeaveOutIsStillInThePackageAndNothingWeSpeakNeedsIt() {
        assertThat(theirs).extracting(FileDescriptorProto::getName).containsAll(LEFT_OUT);
        assertThat(theirs.stream().filter(file -> !LEFT_OUT.contains(file.getName())))
                .allSatisfy(file -> assertThat(file.getDependencyList()).doesNotContainAnyElementsOf(LEFT_OUT));
    }

    private static Stream<FileDescriptorProto> ourFiles() {
        Set<FileDescriptor> files = new HashSet<>();
        collect(ForwardMsg.getDescriptor().getFile(), files);
        collect(BackMsg.getDescriptor().getFile(), files);
        collect(Element.getDescriptor().getFile(), files);
        return files.stream().map(FileDescriptor::toProto);
    }

    private static void collect(FileDescriptor file, Set<FileDescriptor> into) {
        if (into.add(file)) {
            file.getDependencies().forEach(dependency -> collect(dependency, into));
        }
    }

    /**
     * One entry for each message and enum: its name, and its parts as text in the order of their numbers. Names are taken
     * without the package of the schema file: it does not travel, and theirs have it in some files only.
     */
    private static Map<String, String> shapes(Stream<FileDescriptorProto> files) {
        Map<String, String> shapes = new TreeMap<>();
        files.forEach(file -> {
            file.getMessageTypeList().forEach(message -> describe("", message, shapes));
            file.getEnumTypeList().forEach(type -> describe("", type, shapes));
        });
        return shapes;
    }

    private static void describe(String scope, DescriptorProto message, Map<String, String> into) {
        String name = scope + "." + message.getName();
        into.put(
                name,
                lines(message.getFieldList().stream()
                        .collect(toMap(FieldDescriptorProto::getNumber, field -> describe(field, message)))));
        message.getNestedTypeList().forEach(nested -> describe(name, nested, into));
        message.getEnumTypeList().forEach(nested -> describe(name, nested, into));
    }

    private static void describe(String scope, EnumDescriptorProto type, Map<String, String> into) {
        into.put(
                scope + "." + type.getName(),
                lines(type.getValueList().stream()
                        .collect(toMap(value -> value.getNumber(), value -> value.getName()))));
    }

    private static String describe(FieldDescriptorProto field, DescriptorProto message) {
        return String.join(
                        " ",
                        field.getName(),
                        field.getLabel().name(),
                        field.getType().name(),
                        field.getTypeName().replaceFirst("^\\.streamlit\\.", "."),
                        field.hasOneofIndex()
                                ? "oneof "
                                        + message.getOneofDecl(field.getOneofIndex())
                                                .getName()
                                : "",
                        field.getProto3Optional() ? "optional" : "")
                .strip();
    }

    private static String lines(Map<Integer, String> parts) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(parts)
                .forEach((number, part) ->
                        text.append('\n').append(number).append(' ').append(part));
        return text.toString();
    }
}
