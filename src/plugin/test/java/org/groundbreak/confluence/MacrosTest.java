package org.groundbreak.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.build.Descriptor;
import org.groundbreak.confluence.page.RenderingCase;
import org.groundbreak.confluence.page.RenderingCase.Prints;
import org.groundbreak.host.TestTemplates;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every macro of the descriptor in every place where a host renders macros (rules V1 to V3): it prints the same for whoever
 * looks, a command nowhere, and only in its own page in a browser what lets a script add the viewer's part.
 */
class MacrosTest {

    private static final Pattern COMMAND = Pattern.compile("<(button|form|input|select|textarea|script)\\b");
    private static final Pattern FOR_SCRIPTS = Pattern.compile("\\sdata-[a-z-]+=");
    private static final Pattern SENTENCE = Pattern.compile("\\.(no-page|draft|old-version|included)\\s*<");
    private static final long PAGE = 7;
    private static final String WRITTEN = "<p>What people wrote</p>";
    private static final Map<String, String> PARAMETERS = Map.of("id", "d1", "question", "Which one?", "name", "One");

    /** It is content and nothing else, the same wherever it stands. */
    private static final String CONTENT = "groundbreak-option";

    private final PageBuilderService scripts = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final MockConfluence confluence = new MockConfluence();
    private final ConfluenceApp app = app();

    @AfterEach
    void close() {
        confluence.close();
        database.close();
    }

    /** Of each macro by itself, so that the app is made once for all places. */
    @ParameterizedTest
    @MethodSource("macros")
    void givenAnyPlaceWhenRenderedThenItPrintsWhatMayStandThere(String name, String type) throws Exception {
        Macro macro =
                (Macro) Class.forName(type).getConstructor(ConfluenceApp.class).newInstance(app);
        for (RenderingCase place : RenderingCase.values()) {
            clearInvocations(required());
            String html = html(macro, name, place, "author");
            boolean live = place.prints() == Prints.LIVE && !name.equals(CONTENT);
            String said = name + " in " + place + ": " + html;

            assertFalse(COMMAND.matcher(html).find(), said);
            assertEquals(live, FOR_SCRIPTS.matcher(html).find(), said);
            assertEquals(live, asksForAScript(), said);
            assertEquals(
                    place.prints() == Prints.SENTENCE && !name.equals(CONTENT) ? place.word() : "",
                    sentence(html),
                    said);
            for (String other : new String[] {"outsider", "admin", null}) {
                assertEquals(timeless(html), timeless(html(macro, name, place, other)), "the same for " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("macros")
    void givenAHostThatFailsWhenRenderedThenThatIsASentence(String name, String type) throws Exception {
        Macro macro =
                (Macro) Class.forName(type).getConstructor(ConfluenceApp.class).newInstance(app);
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenThrow(new IllegalStateException("No"));
        when(context.getOutputType()).thenThrow(new NoSuchMethodError("getOutputType"));

        String html = macro.execute(PARAMETERS, WRITTEN, context);

        assertTrue(html.contains(".failed") || name.equals(CONTENT), html);
        assertEquals(macro.getBodyType() == Macro.BodyType.RICH_TEXT, html.contains(WRITTEN), html);
    }

    static Stream<Arguments> macros() {
        return new Descriptor()
                .elements("xhtml-macro").stream()
                        .map(macro -> Arguments.of(macro.getAttribute("name"), macro.getAttribute("class")));
    }

    private RequiredResources required() {
        return scripts.assembler().resources();
    }

    /** Of a style anybody may ask. */
    private boolean asksForAScript() {
        return mockingDetails(required()).getInvocations().stream()
                .anyMatch(call -> !call.getArgument(0, String.class).endsWith("-style"));
    }

    /** The last word of the key of the sentence that says why there is no more; empty where there is none. */
    private static String sentence(String html) {
        Matcher sentence = SENTENCE.matcher(html);
        return sentence.find() ? sentence.group(1) : "";
    }

    /** When it was rendered is all that may differ. */
    private static String timeless(String html) {
        return html.replaceFirst("data-rendered-at=\"[^\"]*\"", "");
    }

    private String html(Macro macro, String name, RenderingCase place, String viewer) throws Exception {
        confluence.signIn(viewer);
        StringBuilder body = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        PARAMETERS.forEach((key, value) -> body.append("<ac:parameter ac:name=\"" + key + "\">")
                .append(value)
                .append("</ac:parameter>"));
        body.append("</ac:structured-macro>");
        Page page = confluence.page(PAGE, body.toString(), "author");
        when(page.getTitle()).thenReturn("Page");
        when(page.getUrlPath()).thenReturn("/display/7");
        return macro.execute(PARAMETERS, WRITTEN, place.context(page));
    }

    private ConfluenceApp app() {
        LocaleResolver locales = mock(LocaleResolver.class);
        when(locales.getLocale()).thenReturn(Locale.ENGLISH);
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getBaseUrl(any())).thenReturn("https://wiki.example.org");
        return new ConfluenceApp(
                database.node(),
                mock(ApplicationLinkService.class),
                properties,
                mock(EventPublisher.class),
                TestWords.resolver(),
                locales,
                mock(LoginUriProvider.class),
                scripts,
                TestTemplates.renderer(),
                database.transactions(),
                mock(UserManager.class),
                mock(WebSudoManager.class),
                confluence.accessMode(),
                confluence.restrictions(),
                confluence.pageManager(),
                confluence.permissions(),
                confluence.spaceManager(),
                confluence.userAccessor());
    }
}
