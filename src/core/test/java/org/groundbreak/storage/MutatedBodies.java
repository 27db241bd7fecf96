package org.groundbreak.storage;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Bodies with our macros in them, each changed at random places by pieces that are hard to get right. */
final class MutatedBodies {

    private static final String OPTION =
            """
            <ac:structured-macro ac:name="groundbreak-option" ac:macro-id='1>2'><ac:parameter ac:name="name">A &amp; B\
            </ac:parameter><ac:parameter ac:name="cost"/><ac:rich-text-body><h4>Pros</h4><p>&nbsp;cheap</p>\
            </ac:rich-text-body></ac:structured-macro>""";

    private static final List<String> WHOLE = List.of(
            OPTION,
            "<ac:structured-macro ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"id\">7</ac:parameter>"
                    + "<ac:rich-text-body>\r\n" + OPTION + "\n" + OPTION
                    + "</ac:rich-text-body></ac:structured-macro>",
            "<ac:structured-macro ac:name='groundbreak-daci' ac:schema-version=\"1\" />",
            "<ac:structured-macro ac:name='groundbreak-daci' a='\"/>'><ac:rich-text-body/></ac:structured-macro >",
            "<ac:structured-macro ac:name='panel'><ac:rich-text-body>" + OPTION
                    + "</ac:rich-text-body></ac:structured-macro>",
            "<table><tbody><tr><th>x</th><td>" + OPTION + "</td></tr></tbody></table>",
            "<p>in a line <ac:structured-macro ac:name=\"groundbreak-daci\"/> of words</p>");

    private static final List<String> PIECES = List.of(
            "<!-- <ac:parameter ac:name=\"id\"> -->",
            "<![CDATA[</ac:rich-text-body>]]>",
            "<?a >?>",
            "&hellip;",
            "&#x1F600;",
            "\ud83d\ude00",
            "]]",
            "&gt;",
            "\r",
            "\n",
            " ",
            "words",
            "<b title='>'/>",
            "<ac:parameter ac:name=\"id\"/>",
            "<ac:parameter ac:name='id'>9</ac:parameter>",
            "<ac:parameter>x</ac:parameter>",
            "<ac:rich-text-body/>",
            "<ac:rich-text-body><p>x</p></ac:rich-text-body>",
            "<ac:plain-text-body><![CDATA[a]]></ac:plain-text-body>",
            "<ac:inline-comment-marker ac:ref='r'>said</ac:inline-comment-marker>",
            "<ac:inline-comment-marker ac:ref='r'>",
            "</ac:inline-comment-marker>",
            "<",
            ">",
            "\"",
            "&",
            "</p>",
            "<p>",
            "\u0000");

    private final Random random;

    MutatedBodies(long seed) {
        random = new Random(seed);
    }

    /** One more; empty when what came out is no storage format. */
    Optional<StorageDocument> next() {
        StringBuilder body = new StringBuilder("<p>before</p>");
        for (int i = random.nextInt(3); i >= 0; i--) {
            body.append(one(WHOLE));
        }
        body.append("<p>behind</p>");
        for (int i = random.nextInt(4); i > 0; i--) {
            body.insert(place(body), one(PIECES));
        }
        if (random.nextInt(8) == 0) {
            int from = random.nextInt(body.length());
            body.delete(from, Math.min(body.length(), from + random.nextInt(3)));
        }
        try {
            return Optional.of(StorageDocument.parse(body.toString()));
        } catch (StorageFormatException e) {
            return Optional.empty();
        }
    }

    /** Mostly between two tags, where pieces do most harm. */
    private int place(StringBuilder body) {
        int place = random.nextInt(body.length());
        int tag = random.nextInt(4) == 0 ? -1 : body.indexOf(random.nextBoolean() ? ">" : "<", place);
        return tag < 0 ? place : body.charAt(tag) == '>' ? tag + 1 : tag;
    }

    private String one(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
