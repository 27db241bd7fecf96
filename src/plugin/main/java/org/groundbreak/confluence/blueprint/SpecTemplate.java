package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.user.ConfluenceUser;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.groundbreak.confluence.people.ConfluenceUsers;

/**
 * Writes the macro that stands at the top of a new spec. Its parameters count at the first publish only; the seed is what
 * makes them count for this one page and for none of its copies (rule S2).
 */
final class SpecTemplate {

    private static final int SEED_BYTES = 16;

    private final ConfluenceUsers users;
    private final SecureRandom random = new SecureRandom();

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
        parameter(macro, "seed", seed());
        given(epic).ifPresent(key -> parameter(macro, "epic", escape(key)));
        given(approver)
                .flatMap(users::named)
                .map(ConfluenceUser::getKey)
                .ifPresent(key ->
                        parameter(macro, "approver", "<ri:user ri:userkey=\"" + escape(key.getStringValue()) + "\"/>"));
        return macro.append("</ac:structured-macro>").toString();
    }

    private String seed() {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
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
