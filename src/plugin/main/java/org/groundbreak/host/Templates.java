package org.groundbreak.host;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.groundbreak.words.Words;

/** Our Velocity templates. They get one view record each, and the words. */
public final class Templates {

    private final TemplateRenderer renderer;
    private final Words words;

    public Templates(TemplateRenderer renderer, Words words) {
        this.renderer = renderer;
        this.words = words;
    }

    /**
     * Renders {@code templates/<name>.vm} with the record as {@code $view} and the texts as {@code $words}.
     *
     * @throws UncheckedIOException never in practice: it writes to memory
     */
    public String render(String name, Record view) {
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("words", words);
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/" + name + ".vm", context, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
