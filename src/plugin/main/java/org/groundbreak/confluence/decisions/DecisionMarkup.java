package org.groundbreak.confluence.decisions;

/**
 * Puts what the host has rendered of a macro's body below what we say of it. The body is the host's own HTML and must not be
 * escaped, so that it goes through no template.
 */
final class DecisionMarkup {

    private DecisionMarkup() {}

    /** @param head HTML of ours; @param body as the host handed it over, null for none */
    static String decision(String head, String body) {
        return "<div class=\"groundbreak-decision\">" + head + "<div class=\"groundbreak-decision-body\">" + text(body)
                + "</div></div>";
    }

    /** @param head HTML of ours; @param body as the host handed it over, null for none */
    static String option(String head, String body) {
        return "<div class=\"groundbreak-option\">" + head + "<div class=\"groundbreak-option-body\">" + text(body)
                + "</div></div>";
    }

    private static String text(String body) {
        return body == null ? "" : body;
    }
}
