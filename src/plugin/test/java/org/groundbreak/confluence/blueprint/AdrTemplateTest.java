package org.groundbreak.confluence.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.adrs.Adr;
import org.groundbreak.adrs.AdrDecider;
import org.groundbreak.adrs.AdrFinding;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.AdrSection;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.Language;
import org.groundbreak.adrs.NewAdr;
import org.groundbreak.build.Repository;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.storage.PageProperties;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.words.TestWords;
import org.groundbreak.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page from the blueprint is read completely, in either language (rules A1, A3, A4, A6). */
class AdrTemplateTest {

    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([^\"]+)\"/>");
    private static final Pattern VALUE = Pattern.compile("<at:var at:name=\"([^\"]+)\" at:rawxhtml=\"true\"/>");

    private final MockConfluence confluence = new MockConfluence();

    @AfterEach
    void close() {
        confluence.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givenAPageFromTheBlueprintThenItIsAnAdrThatProposesAndSaysNothingElse(Language language) throws Exception {
        Adr adr = read(page(language, "proposed", null));

        assertEquals(AdrStatus.PROPOSED, adr.status().status());
        assertTrue(adr.number().macro());
        assertEquals(Optional.of(language), adr.language());
        assertEquals(List.of(), adr.findings(), "an untouched prompt says nothing");
        assertEquals(List.of(), adr.deciders());
        assertEquals(List.of(), adr.tags());
        assertEquals(List.of(), adr.relations());
        assertEquals(Optional.empty(), adr.date());
        assertEquals(Optional.empty(), adr.reviewBy());
        assertEquals(Optional.empty(), adr.adoption());
        assertEquals(AdrSection.values().length, adr.sections().size());
    }

    /** Rule A3: the names are those that the writer of fields would write, so that one page never has both. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void givenThePageThenItsRowsAreTheOnesThatAreWrittenInThatLanguage(Language language) throws Exception {
        String body = page(language, "proposed", null);

        List<String> rows = PageProperties.of(StorageDocument.parse(body), body).get(0).rows().stream()
                .map(row -> row.cells().get(0).words())
                .toList();

        assertEquals(NewAdr.rows().stream().map(field -> field.title(language)).toList(), rows);
        for (AdrSection section : AdrSection.values()) {
            assertTrue(body.contains("<h2>" + section.title(language) + "</h2>"), section.title(language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givenAnswersThenThePageSaysThem(Language language) throws Exception {
        Adr adr = read(page(language, "accepted", " author, engineer ,, author"));

        assertEquals(AdrStatus.ACCEPTED, adr.status().status());
        assertEquals(
                List.of(
                        Optional.of(confluence.key("author").getStringValue()),
                        Optional.of(confluence.key("engineer").getStringValue())),
                adr.deciders().stream().map(AdrDecider::userKey).toList());
        assertEquals(
                List.of(AdrFinding.Kind.DATE_MISSING),
                adr.findings().stream().map(AdrFinding::kind).toList(),
                "when it was accepted nobody has said; it is not today by default");
    }

    @Test
    void givenAStatusThatIsNoneOfTheFirstOnesOrNobodyOfThatNameThenThePageSaysNeither() throws Exception {
        Adr adr = read(page(Language.ENGLISH, "superseded", "nobody"));

        assertEquals(AdrStatus.PROPOSED, adr.status().status());
        assertEquals(List.of(), adr.deciders());
    }

    private String page(Language language, String status, String deciders) throws IOException {
        Properties texts = texts(language);
        Words words = TestWords.of(texts, language == Language.GERMAN ? Locale.GERMAN : Locale.ENGLISH);
        AdrTemplate template = new AdrTemplate(confluence.users(), words);
        String body = Repository.text("src/plugin/main/resources/templates/blueprint/adr.xml");
        body = VALUE.matcher(body)
                .replaceAll(value -> Matcher.quoteReplacement(
                        value.group(1).equals("groundbreakAdrStatus")
                                ? template.status(status)
                                : template.deciders(deciders)));
        return TEXT.matcher(body).replaceAll(text -> Matcher.quoteReplacement(texts.getProperty(text.group(1))));
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(Repository.text("src/plugin/main/resources/i18n/groundbreak"
                + (language == Language.GERMAN ? "_de" : "") + ".properties")));
        return texts;
    }

    private static Adr read(String body) {
        return ((AdrReading.Found) AdrReader.read(body, false)).adr();
    }
}
