package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.reviews.ReviewRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules of reviews refuse, as people are told it. */
class RefusalProblemTest {

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    void givenARefusalOfAReviewThenItIsAnsweredWithItsCodeInItsOwnWords(ReviewRefusal refusal) throws Exception {
        Response answer = answer(refusal);
        JsonNode body = body(answer);

        assertTrue(Set.of(400, 403, 409).contains(answer.getStatus()), refusal + ": " + answer.getStatus());
        assertEquals(refusal.code(), body.get("code").asText());
        // Where and why a page cannot be read is said as of an approval.
        String key = refusal == ReviewRefusal.PAGE_UNREADABLE ? "problem." : "problem.review.";
        assertTrue(body.get("message").asText().startsWith(key + refusal.code()), body.toString());
    }

    @Test
    void givenContentThatChangedThenTheVersionIsNamedThatCanBeJudged() throws Exception {
        assertEquals(
                2,
                body(answer(ReviewRefusal.CONTENT_CHANGED)).get("pageVersion").asInt());
    }

    private Response answer(ReviewRefusal refusal) {
        Page page = fixture.spec(1, "author", "product");
        fixture.confluence.signIn("author");
        SpecVisit visit = fixture.feature.desk().open(page.getId());
        return TestAnswers.make().of(() -> {
            throw RefusalProblem.of(refusal, visit);
        });
    }

    private static JsonNode body(Response answer) throws Exception {
        return new ObjectMapper().readTree((String) answer.getEntity());
    }
}
