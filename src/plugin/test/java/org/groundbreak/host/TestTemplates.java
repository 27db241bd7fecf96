package org.groundbreak.host;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;
import org.groundbreak.words.Words;

/** Our templates in plain Velocity: without the host's list of allowed methods and its escaping. */
public final class TestTemplates {

    private TestTemplates() {}

    public static Templates with(Words words) {
        return new Templates(renderer(), words);
    }

    /** What renders them. */
    public static TemplateRenderer renderer() {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        return (name, context, writer) -> {
            try (Reader template = new InputStreamReader(
                    TestTemplates.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8)) {
                engine.evaluate(new VelocityContext(new HashMap<>(context)), writer, name, template);
            }
        };
    }
}
