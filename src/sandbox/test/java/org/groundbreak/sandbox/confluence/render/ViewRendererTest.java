package org.groundbreak.sandbox.confluence.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.Demo;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.host.NotModelled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewRendererTest {
    private static final String ECHO = "<ac:structured-macro ac:name=\"echo\"/>";

    private final Demo demo = new Demo();
    private final EchoMacro echo = new EchoMacro();
    private final LinkView links = new LinkView(demo.store, demo.accounts, "/confluence");
    private final ViewRenderer renderer = new ViewRenderer(
            new MacroView(name -> name.equals("echo") ? Optional.of(echo) : Optional.empty(), demo.accounts),
            links,
            new IncludeView(links, page -> Optional.of(page)
                    .filter(each -> !each.title().equals("Secret"))
                    .map(demo.entities::page)));

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void givenPlainMarkup_thenTextAndAttributesAreEscaped() {
        assertEquals(
                "<h2 id=\"&quot;\">A B &amp; C</h2><br/>",
                preview("<h2 id='&quot;'>A B &amp; C</h2><!-- unseen --><br />"));
    }

    @Test
    void givenADate_thenItIsWrittenOut() {
        assertEquals(
                "<p>By <time datetime=\"2026-09-03\">03 Sep 2026</time></p>",
                preview("<p>By <time datetime='2026-09-03'/></p>"));
        assertEquals("<time datetime=\"&lt;soon\"></time>", preview("<time datetime='&lt;soon'/>"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "<p>a<script>alert(1)</script>b</p>|<p>ab</p>",
                "<SCRIPT>alert(1)</SCRIPT>|~~",
                "<style>p{}</style><iframe src='x'>y</iframe><object data='x'/><embed src='x'/>|~~",
                "<svg onload='a()'><a>x</a></svg><form action='/x'><input name='a'/></form>|~~",
                "<p onclick='a()' ONMOUSEOVER='b()' id='i'>x</p>|<p id=\"i\">x</p>",
                "<a href='javascript:a()'>x</a>|<a>x</a>",
                "<a href=' &#9;JaVa&#10;script:a()'>x</a>|<a>x</a>",
                "<a href='data:text/html,x'>x</a>|<a>x</a>",
                "<a href='https://example.org/a:b'>x</a>|<a href=\"https://example.org/a:b\">x</a>",
                "<a href='/x?y=a:b'>x</a>|<a href=\"/x?y=a:b\">x</a>",
                "<p style='width: expression(a())'>x</p>|<p>x</p>",
                "<p style='background: url(//e)'>x</p>|<p>x</p>",
                "<p style='color: red;'>x</p>|<p style=\"color: red;\">x</p>"
            })
    void givenMarkupThatRunsOrLoads_thenTheViewLeavesItOut(String body, String view) {
        assertEquals(view, preview(body));
    }

    @Test
    void givenAMacroOfAPlugin_thenUsersAreNamesTheBodyIsRenderedFirstAndTheOutputIsNotEscaped() {
        String html =
                preview("<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"who\"><ri:user ri:userkey=\""
                        + demo.key("engineer") + "\"/><ri:user ri:userkey=\"" + demo.key("author")
                        + "\"/></ac:parameter><ac:rich-text-body><p>x<ac:placeholder>hint</ac:placeholder></p>"
                        + "</ac:rich-text-body></ac:structured-macro>");

        assertEquals("<i>{who=engineer,author}|<p>x</p>|preview|null</i>", html);
    }

    @Test
    void givenAPage_thenTheMacroGetsItAsEntity() {
        ContentRecord record = demo.page("Spec", "<p/>");
        Page page = demo.entities.page(record);

        String html = renderer.render("<ac:structured-macro ac:name=\"echo\"/>", page, "display");

        assertEquals("<i>{}||display|" + record.id() + "</i>", html);
    }

    @Test
    void givenAPageThatDrawsInAnother_thenItsMacrosGetThatPageAndTheOneThatIsLookedAtIsTheOriginal() {
        ContentRecord inner = demo.page("Inner", ECHO);
        demo.page("Between", include("include", "Inner"));
        Page outer = demo.entities.page(demo.page("Outer", "<p/>"));

        renderer.render(include("include", "Between"), outer, "display");

        assertEquals(inner.id(), echo.context.getEntity().getId());
        assertEquals(
                outer.getId(),
                echo.context.getPageContext().getOriginalContext().getEntity().getId());
    }

    @Test
    void givenAnExcerpt_thenOnlyItIsDrawnIn() {
        demo.page(
                "Inner",
                "<p>a</p><ac:structured-macro ac:name=\"excerpt\"><ac:rich-text-body><p>b</p>" + ECHO
                        + "</ac:rich-text-body></ac:structured-macro>");
        Page outer = demo.entities.page(demo.page("Outer", "<p/>"));

        String html = renderer.render(include("excerpt-include", "Inner"), outer, "pdf");

        assertTrue(html.startsWith("<p>b</p><i>{}||pdf|"), html);
    }

    @Test
    void givenAPageItself_aPageInARoundOrOneThatMayNotBeSeen_thenASentenceStandsThere() {
        Page outer = demo.entities.page(demo.page("Outer", include("include", "Between")));
        demo.page("Between", include("include", "Outer"));
        demo.page("Secret", "<p>hidden</p>");

        for (String named : List.of("Outer", "Between", "Secret", "Nowhere")) {
            String html = renderer.render(include("include", named), outer, "display");

            assertTrue(html.contains("Unable to render {include}") && !html.contains("hidden"), html);
        }
    }

    private static String include(String macro, String title) {
        return "<ac:structured-macro ac:name=\"" + macro + "\"><ac:parameter ac:name=\"\"><ac:link><ri:page"
                + " ri:content-title=\"" + title + "\"/></ac:link></ac:parameter></ac:structured-macro>";
    }

    @Test
    void givenAMacroThatFails_thenTheRestOfThePageIsThere() {
        echo.fails = true;

        String html = preview("<p>a</p><ac:structured-macro ac:name=\"echo\"/><p>b</p>");

        assertTrue(html.startsWith("<p>a</p>") && html.endsWith("<p>b</p>"));
        assertTrue(html.contains("Error rendering macro &#39;echo&#39; : no &lt;luck&gt;"));
    }

    @Test
    void givenAMacroNobodyHas_thenTheProductsSentence() {
        assertTrue(preview("<ac:structured-macro ac:name=\"nobody\"/>").contains("Unknown macro: &#39;nobody&#39;"));
    }

    @Test
    void givenThePanelOfTheHostItself_thenItsTitleIsTextAndItsBodyIsRendered() {
        assertEquals(
                "<div class=\"panel\"><div class=\"panelHeader\"><b>A &lt; B</b></div>"
                        + "<div class=\"panelContent\"><p>x</p></div></div>",
                preview("<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">A &lt; B</ac:parameter>"
                        + "<ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>"));
    }

    @Test
    void givenPagePropertiesAndAStatus_thenTheirTextIsShownAndWhatIsHiddenIsNot() {
        String status =
                "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">A &lt; B</ac:parameter>"
                        + "</ac:structured-macro>";
        String hidden = "<ac:parameter ac:name=\"hidden\">true</ac:parameter>";

        assertEquals(
                "<div class=\"plugin-tabmeta-details\"><p>"
                        + "<span class=\"status-macro aui-lozenge\">A &lt; B</span></p></div>",
                preview(details("", status)));
        assertEquals("", preview(details(hidden, status)));
    }

    private static String details(String parameters, String content) {
        return "<ac:structured-macro ac:name=\"details\">" + parameters + "<ac:rich-text-body><p>" + content
                + "</p></ac:rich-text-body></ac:structured-macro>";
    }

    @Test
    void givenAnElementThatIsNotModelled_thenItIsSaidAndNotDropped() {
        assertThrows(NotModelled.class, () -> preview("<ac:emoticon ac:name=\"smile\"/>"));
    }

    @Test
    void givenLinks_thenAPageAUserAndAMissingPageAreToldApart() {
        ContentRecord target = demo.page("Target", "<p/>");

        String html = preview("<ac:link><ri:page ri:space-key=\"DEMO\" ri:content-title=\"Target\"/></ac:link>"
                + "<ac:link><ri:user ri:userkey=\"" + demo.key("author") + "\"/></ac:link>"
                + "<ac:link><ri:page ri:space-key=\"DEMO\" ri:content-title=\"Gone\"/></ac:link>");

        assertTrue(html.contains("/confluence/pages/viewpage.action?pageId=" + target.id()));
        assertTrue(html.contains("data-username=\"author\"") && html.contains(">Anna Author</a>"));
        assertTrue(html.contains("class=\"createlink\""));
    }

    @Test
    void givenTasksLayoutsAndInlineComments_thenTheirContentIsShown() {
        assertEquals(
                "<ul><li><span>Do</span></li></ul>",
                preview("<ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>Do</ac:task-body></ac:task></ac:task-list>"));
        assertEquals(
                "<div><div><div><p><span>x</span></p></div></div></div>",
                preview("<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>"
                        + "<p><ac:inline-comment-marker ac:ref=\"r1\">x</ac:inline-comment-marker></p>"
                        + "</ac:layout-cell></ac:layout-section></ac:layout>"));
    }

    private String preview(String body) {
        return renderer.render(body, null, "preview");
    }

    private static final class EchoMacro implements Macro {
        private boolean fails;
        private ConversionContext context;

        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            if (fails) {
                throw new MacroExecutionException("no <luck>");
            }
            this.context = context;
            Object entity =
                    context.getEntity() == null ? null : context.getEntity().getId();
            return "<i>" + parameters + "|" + body + "|" + context.getOutputType() + "|" + entity + "</i>";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.RICH_TEXT;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
