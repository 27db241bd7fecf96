package org.groundbreak.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.groundbreak.sandbox.host.Product;

/**
 * The form of the data in a home folder: one number for the tables of the sandbox and of the plugin together. Nothing is
 * carried over from one form to the next.
 */
final class DataForm {
    /** To be raised with every change of a table, a fact or an event that older data does not fit. */
    static final int NUMBER = 16;

    /** Name of the file with the number; folders made before there was one have none. */
    static final String FILE = "form";

    private DataForm() {}

    /**
     * Writes the number into a folder without data.
     *
     * @throws CannotStart with one sentence for the user if the data there is of another form; it is left as it is
     */
    static void check(Path home) {
        Path file = home.resolve(FILE);
        try {
            Optional<String> found =
                    Files.exists(file) ? Optional.of(Files.readString(file).trim()) : Optional.empty();
            if (found.isEmpty() && !hasData(home)) {
                Files.createDirectories(home);
                Files.writeString(file, NUMBER + "\n");
            } else if (!found.equals(Optional.of(String.valueOf(NUMBER)))) {
                throw new CannotStart(
                        "The data in " + home.toAbsolutePath()
                                + " was made by an older version; start with -Dsandbox.fresh",
                        null);
            }
        } catch (IOException e) {
            throw new CannotStart("The data in " + home.toAbsolutePath() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean hasData(Path home) {
        for (Product product : Product.values()) {
            if (Files.exists(home.resolve(product.key()))) {
                return true;
            }
        }
        return false;
    }
}
