package dev.weir.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolyglotCopiesTest {

    @Test
    void oneCopyIsAsItShouldBeHoweverManyAppsUseIt() {
        assertThat(PolyglotCopies.warning(null, "1f file:/lib/polyglot.jar")).isEmpty();
        assertThat(PolyglotCopies.warning("1f file:/lib/polyglot.jar", "1f file:/lib/polyglot.jar"))
                .isEmpty();
    }

    @Test
    void aSecondCopyIsToldWithBothPlacesAndTheWayOut() {
        assertThat(PolyglotCopies.warning("1f file:/a/polyglot.jar", "2e file:/b/polyglot.jar"))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("from file:/a/polyglot.jar and now from file:/b/polyglot.jar", "docs/servers.md"));
    }

    @Test
    void aRedeploymentIsToldAsOne() {
        assertThat(PolyglotCopies.warning("1f file:/a/polyglot.jar", "2e file:/a/polyglot.jar"))
                .hasValueSatisfying(text ->
                        assertThat(text).contains("file:/a/polyglot.jar, by this deployment and by an earlier one"));
    }
}
