package org.groundbreak.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version this jar was built as. */
public final class PluginVersion {

    private PluginVersion() {}

    /** As in the descriptor, for example {@code 0.1.0}. */
    public static String get() {
        try (InputStream in = PluginVersion.class.getResourceAsStream("/groundbreak/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
