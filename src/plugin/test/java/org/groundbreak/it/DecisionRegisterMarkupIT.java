package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;

/** A question that looks like markup is text wherever the register of the jar shows it. */
class DecisionRegisterMarkupIT extends DecisionCase {

    private static final String QUESTION = "<script>alert(1)</script> & \"who\" 'pays' <b>?</b>";
    private static final String STORED = QUESTION.replace("&", "&amp;").replace("<", "&lt;");
    private static final String REGISTER = "/rest/groundbreak/1.0/decision-register?space=DEMO";

    @Test
    void givenMarkupInAQuestionWhenTheRegisterShowsItThenItIsTextInTheMacroTheOwnPageAndTheJson() {
        long decision = page("Markup", daci("d1", "engineer", "", OPTIONS).replace("Which queue?", STORED));
        until(decision, "engineer");

        JsonNode rows = Await.until(
                () -> Confluence.json(products.get(Product.CONFLUENCE, REGISTER, "author"))
                        .get("rows"),
                all -> all.size() > 0);
        assertEquals(QUESTION, rows.at("/0/question").asText());

        long register = page("Register", "<ac:structured-macro ac:name=\"groundbreak-decisions\"/>");
        String printed = products.get(Product.CONFLUENCE, "/pages/viewpage.action?pageId=" + register, "author")
                .body();
        assertTrue(printed.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "), printed);
        assertFalse(printed.contains("<script>alert(1)") || printed.contains("<b>?"), printed);

        String ownPage = products.get(Product.CONFLUENCE, "/plugins/servlet/groundbreak/decisions", "author")
                .body();
        assertTrue(ownPage.contains("groundbreak-register"), ownPage);
        assertFalse(ownPage.contains("alert(1)"), ownPage);
    }
}
