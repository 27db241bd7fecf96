package org.groundbreak.sandbox.confluence.tiny;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Map;

/** Prints what it was given. */
public class LogMacro implements Macro {
    private final CreationLog log;

    public LogMacro(CreationLog log) {
        this.log = log;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return "<p class=\"tiny\">" + parameters.get("who") + " seen by "
                + AuthenticatedUserThreadLocal.get().getName() + " after " + log.titles() + ", labelled "
                + log.count("tiny-index") + "</p>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
