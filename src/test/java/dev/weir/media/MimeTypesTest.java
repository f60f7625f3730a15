package dev.weir.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MimeTypesTest {

    @ParameterizedTest
    @CsvSource({"a.PNG,image/png", "a.b.jpeg,image/jpeg", "subtitles.vtt,text/vtt", "page.mjs,text/javascript"})
    void aFileHasTheTypeOfItsEnding(String name, String type) {
        assertThat(MimeTypes.of(name)).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"image/jpeg,.jpg", "audio/ogg,.oga", "application/octet-stream,.bin", "text/html,.html"})
    void aTypeHasOneEnding(String type, String ending) {
        assertThat(MimeTypes.extension(type)).isEqualTo(ending);
    }

    @Test
    void whatIsNotKnownHasNeither() {
        assertThat(MimeTypes.of("file.unheard")).isEmpty();
        assertThat(MimeTypes.of("file")).isEmpty();
        assertThat(MimeTypes.extension("x/y")).isEmpty();
    }
}
