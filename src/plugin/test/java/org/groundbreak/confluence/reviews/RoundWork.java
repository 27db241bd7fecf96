package org.groundbreak.confluence.reviews;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.confluence.reviews.RoundRequest.NamedReviewer;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;

/**
 * What people do in a round, on a real store and a Confluence of mocks. The page is driven by its author, designer approves;
 * engineer and product review. Texts are keys.
 */
abstract class RoundWork {

    static final long ID = 42;

    final SpecFixture fixture = new SpecFixture();
    final RoundService rounds = fixture.reviews.rounds();
    final VerdictService verdicts = fixture.reviews.verdicts();
    Page page;

    @AfterEach
    void close() {
        fixture.close();
    }

    void say(String setting, String value) {
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, setting, Optional.of(value));
    }

    /** Driven by author, to be approved by designer. */
    void spec() {
        page = fixture.spec(ID, "author");
        fixture.approver(page, "author", "designer");
    }

    SpecPanel started() {
        spec();
        return start();
    }

    /** With engineer for engineering and product for product, by the driver. */
    SpecPanel start() {
        fixture.confluence.signIn("author");
        return panel(rounds.start(
                ID,
                new RoundRequest(
                        List.of(new NamedReviewer("engineer", "ENGINEERING"), new NamedReviewer("product", "PRODUCT")),
                        48,
                        null,
                        false,
                        Map.of("SUCCESS_METRICS", "How many?", "FREE", " "))));
    }

    static RoundRequest with(String... userNames) {
        return round(48, 0, null, Map.of(), userNames);
    }

    static RoundRequest round(
            Integer hours, Integer minutes, Boolean working, Map<String, String> starters, String... userNames) {
        List<NamedReviewer> reviewers = Stream.of(userNames)
                .map(name -> new NamedReviewer(name, "ENGINEERING"))
                .toList();
        return new RoundRequest(reviewers, hours, minutes, working, starters);
    }

    SpecPanel give(String userName, String verdict, String comment) {
        fixture.confluence.signIn(userName);
        return panel(verdicts.give(ID, verdict(page.getVersion(), verdict, comment)));
    }

    static VerdictRequest verdict(Integer version, String verdict, String comment) {
        return new VerdictRequest(version, null, verdict, comment);
    }

    static VerdictRequest seen(int version) {
        return verdict(version, null, null);
    }

    SpecPanel as(String userName) {
        fixture.confluence.signIn(userName);
        return fixture.panel(ID);
    }

    SpecPanel panel(SpecVisit after) {
        return fixture.panel(after);
    }

    static List<String> names(RoundBody round) {
        return round.reviewers().stream().map(ReviewerBody::userName).toList();
    }

    static ReviewerBody reviewer(SpecPanel panel, String userName) {
        return panel.spec().review().round().reviewers().stream()
                .filter(reviewer -> reviewer.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    static String refusal(Runnable call) {
        return assertThrows(Problem.class, call::run).code();
    }
}
