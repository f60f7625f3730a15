package dev.weir.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class MediaCommandsTest {

    @Test
    void youTubesAddressesNameTheirFilm() {
        for (String address : List.of(
                "https://www.youtube.com/watch?v=abcdefghijk",
                "https://m.youtube.com/watch?v=abcdefghijk&t=3",
                "https://youtu.be/abcdefghijk?si=x",
                "https://www.youtube-nocookie.com/embed/abcdefghijk",
                "youtube.com/v/abcdefghijk")) {
            assertThat(VideoCommand.youtube(address)).as(address).isEqualTo("abcdefghijk");
        }
        assertThat(VideoCommand.youtube("https://example.com/youtube.mp4")).isNull();
        assertThat(VideoCommand.youtube("https://example.com/?u=https://youtu.be/abcdefghijk"))
                .isNull();
    }

    @Test
    void samplesBecomeAWaveFileAsLoudAsItCanBe() throws Exception {
        byte[] file = WaveFile.of(List.of(List.of(0.0, 0.25, -0.5), List.of(0.5, 0L, 0.0)), 8000);
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            assertThat(in.getFormat().getChannels()).isEqualTo(2);
            assertThat(in.getFormat().getSampleRate()).isEqualTo(8000f);
            assertThat(in.getFrameLength()).isEqualTo(3);
            byte[] samples = in.readAllBytes();
            assertThat((samples[2] & 255) | (samples[3] << 8)).isEqualTo(Short.MAX_VALUE);
        }
        assertThatThrownBy(() -> WaveFile.of(List.of(List.of(1L), List.of(1L, 2L)), 8000))
                .hasMessageContaining("1D or 2D");
        assertThatThrownBy(() -> WaveFile.of(List.of("loud"), 8000)).isInstanceOf(StreamlitException.class);
    }
}
