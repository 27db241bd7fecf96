package org.groundbreak.confluence.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A macro without a body that prints a block, the same for every viewer; where the browser may add the viewer's part, says
 * {@link RenderingPlace}.
 */
public abstract class SummaryMacro implements Macro {

    private static final Logger LOG = LoggerFactory.getLogger(SummaryMacro.class);

    private final Words words;
    private final String failed;

    /** @param failed key of the sentence that stands in the page when it cannot be rendered */
    protected SummaryMacro(Words words, String failed) {
        this.words = words;
        this.failed = failed;
    }

    /** What it prints, as HTML. */
    protected abstract String html(Map<String, String> parameters, ConversionContext context);

    /** Never throws: what goes wrong is a sentence in the page. */
    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return html(parameters, context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} could not be rendered", getClass().getSimpleName(), e);
            return "<p>" + words.text(failed) + "</p>";
        }
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
