package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.ids.RandomIds;

/**
 * Writes the macro that stands at the top of a new spec. Its parameters count at the first publish only; the seed is what
 * makes them count for this one page and for none of its copies (rule S2).
 */
final class SpecTemplate {

    /** The macro that says nothing: a spec without epic and approver. */
    static final String BARE = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private final ConfluenceUsers users;
    private final RandomIds random = new RandomIds();

    SpecTemplate(ConfluenceUsers users) {
        this.users = users;
    }

    /**
     * The macro in storage format.
     *
     * @param kind value of the parameter {@code kind}
     * @param epic as typed; null or blank for none
     * @param approver user name as typed; left out when nobody has it, as the wizard has said before
     */
    String macro(String kind, String epic, String approver) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"groundbreak-spec\">");
        parameter(macro, "kind", kind);
        parameter(macro, "seed", random.id());
        given(epic).ifPresent(key -> parameter(macro, "epic", escape(key)));
        given(approver)
                .flatMap(users::named)
                .map(ConfluenceUser::getKey)
                .ifPresent(key ->
                        parameter(macro, "approver", "<ri:user ri:userkey=\"" + escape(key.getStringValue()) + "\"/>"));
        return macro.append("</ac:structured-macro>").toString();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    private static void parameter(StringBuilder macro, String name, String valueXml) {
        macro.append("<ac:parameter ac:name=\"")
                .append(name)
                .append("\">")
                .append(valueXml)
                .append("</ac:parameter>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
