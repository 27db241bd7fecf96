package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data of an older version is refused with one sentence, and never touched. */
class DataFormTest {
    @TempDir
    private Path home;

    @Test
    void givenAnEmptyFolder_whenStartedTwice_thenTheSecondStartTakesItsData() throws IOException {
        Options options = Options.of(home).only(Product.JIRA, 0).factory(Product.JIRA, host -> new BareProduct());

        Sandbox.start(options).close();
        Sandbox.start(options).close();

        assertEquals(DataForm.NUMBER + "\n", Files.readString(home.resolve("form")));
        assertTrue(Files.exists(home.resolve("jira").resolve("database.mv.db")));
    }

    @Test
    void givenDataWithoutANumber_whenStarted_thenOneSentenceSaysWhatToDo() throws IOException {
        Files.createDirectories(home.resolve("confluence"));

        CannotStart refused = assertThrows(CannotStart.class, () -> Sandbox.start(Options.of(home)));

        assertEquals(
                "The data in " + home.toAbsolutePath() + " was made by an older version; start with -Dsandbox.fresh",
                refused.getMessage());
        assertFalse(Files.exists(home.resolve("form")));
        assertFalse(Files.exists(home.resolve("jira")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "", "x", "999"})
    void givenDataOfAnotherForm_whenStarted_thenItIsRefused(String number) throws IOException {
        Files.writeString(home.resolve("form"), number);

        assertThrows(CannotStart.class, () -> Sandbox.start(Options.of(home)));
    }

    @Test
    void givenOldData_whenForgotten_thenTheStartBeginsAnew() throws IOException {
        Files.createDirectories(home.resolve("jira").resolve("felix"));
        Files.writeString(home.resolve("form"), "1");

        Main.forget(home);
        DataForm.check(home);

        assertEquals(DataForm.NUMBER + "\n", Files.readString(home.resolve("form")));
        assertFalse(Files.exists(home.resolve("jira")));
    }
}
