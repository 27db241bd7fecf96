package org.groundbreak.storage;

import java.util.List;

/**
 * Writes a macro as it stands in storage format; the one place that does. What it is given is text and is escaped, but
 * for the body. Used once, by one thread:
 *
 * <pre>{@code
 * MacroMarkup.named("groundbreak-spec").parameter("kind", "RFC").users("approver", List.of(key)).toStorage()
 * }</pre>
 *
 * <p>Every method throws {@link IllegalArgumentException} when it is given a character that XML forbids, since Confluence
 * could not save the page.
 */
public final class MacroMarkup {

    private final StringBuilder parameters = new StringBuilder();
    private final String name;
    private String body = "";

    private MacroMarkup(String name) {
        this.name = XmlText.attribute(name);
    }

    /** A macro without parameters and without a body. */
    public static MacroMarkup named(String name) {
        return new MacroMarkup(name);
    }

    /** Adds a parameter behind those that were added before. */
    public MacroMarkup parameter(String parameter, String value) {
        parameters.append(parameterElement(parameter, value));
        return this;
    }

    /** Adds a parameter that names users by their keys, in this order. */
    public MacroMarkup users(String parameter, List<String> userKeys) {
        parameters.append(usersElement(parameter, userKeys));
        return this;
    }

    /**
     * Sets the rich-text body.
     *
     * @param storage storage format, which may hold other macros; not escaped
     * @throws IllegalArgumentException when it is no storage format
     */
    public MacroMarkup body(String storage) {
        try {
            StorageDocument.parse(storage);
        } catch (StorageFormatException e) {
            throw new IllegalArgumentException("The body of " + name + " is no storage format: " + e.getMessage(), e);
        }
        body = bodyElement(storage);
        return this;
    }

    /** The macro in storage format, on one line unless its values or its body have several. */
    public String toStorage() {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + parameters + body + "</ac:structured-macro>";
    }

    /** One parameter as it stands within a macro. */
    static String parameterElement(String parameter, String value) {
        return element(parameter, XmlText.text(value));
    }

    /** One parameter that names users by their keys. */
    static String usersElement(String parameter, List<String> userKeys) {
        StringBuilder users = new StringBuilder();
        for (String key : userKeys) {
            users.append("<ri:user ri:userkey=\"")
                    .append(XmlText.attribute(key))
                    .append("\"/>");
        }
        return element(parameter, users.toString());
    }

    /** A rich-text body around storage format, which is not looked at. */
    static String bodyElement(String storage) {
        return "<ac:rich-text-body>" + storage + "</ac:rich-text-body>";
    }

    private static String element(String parameter, String xml) {
        return "<ac:parameter ac:name=\"" + XmlText.attribute(parameter) + "\">" + xml + "</ac:parameter>";
    }
}
