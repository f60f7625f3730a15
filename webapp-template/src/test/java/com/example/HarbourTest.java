package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weir.testing.AppTest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs the apps without a server: sets widgets, and reads what the scripts draw. */
class HarbourTest {

    private static final Path SCRIPT = Path.of("src/main/webapp/WEB-INF/app/app.py");

    @Test
    void theFeeFollowsTheTons() {
        try (AppTest at = AppTest.fromFile(SCRIPT).run()) {
            assertEquals("360 €", at.metric().get(0).value());
            at.slider().withLabel("Tons").setValue(200).run();
            assertEquals("600 €", at.metric().get(0).value());
            assertTrue(at.exception().isEmpty());
        }
    }

    @Test
    void thePilotIsASecret() {
        try (AppTest at = AppTest.fromFile(SCRIPT)) {
            at.secrets().put("harbour", Map.of("pilot", "Ada"));
            at.run();
            assertEquals("On duty: Ada", at.caption().get(0).value());
        }
    }

    @Test
    void theQuayCountsItsShips() {
        try (AppTest at = AppTest.of(new Apps().quay()).run()) {
            at.slider().get(0).setValue(3).run();
            assertEquals("3 at the quay", at.text().get(0).value());
        }
    }
}
