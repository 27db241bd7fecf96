package org.groundbreak.storage;

import java.util.List;

/** Thirty-four bodies as people write them, which together use every element that {@link NameTable} calls usual. */
final class FormBodies {

    private FormBodies() {}

    static List<String> all() {
        return List.of(
                "<p>Orders are sent once, <strong>in the order</strong> of <em>payment</em>.</p><p>Twice is <u>wrong</u>.</p>",
                "<h1>Background</h1><h2>Now</h2><h3>Then</h3><h4>Later</h4><h5>Never</h5><h6>Ever</h6><p>words</p>",
                "<ul><li>one<ul><li>inner</li></ul></li><li><p>two</p></li></ul><ol start=\"3\"><li>three</li></ol>",
                "<table class=\"wrapped\" data-layout=\"wide\" data-table-width=\"760\"><colgroup><col width=\"20\"/><col/></colgroup>"
                        + "<thead><tr><th scope=\"col\">What</th><th>Now</th></tr></thead><tbody><tr><td colspan=\"2\">both</td></tr>"
                        + "<tr><td rowspan=\"1\" style=\"text-align: right;\" data-highlight-colour=\"red\">12</td><td nowrap=\"nowrap\""
                        + " valign=\"top\">x</td></tr></tbody><tfoot><tr><td>sum</td><td>all</td></tr></tfoot></table>",
                "<table summary=\"figures\"><caption>Figures</caption><tbody><tr><td height=\"3\" align=\"left\">a</td></tr></tbody></table>",
                "<p>a<br/>b</p><hr/><blockquote cite=\"https://example.org\"><p>said</p></blockquote><address>there</address>",
                "<pre>  kept\n  as it is  </pre><p><code>inline</code> <kbd>Ctrl</kbd> <samp>out</samp> <tt>mono</tt></p>",
                "<p><b>b</b><i>i</i><s>s</s><del>del</del><ins>ins</ins><strike>no</strike><big>big</big><small>small</small></p>",
                "<p>H<sub>2</sub>O x<sup>2</sup> <abbr title=\"as soon as possible\">asap</abbr> <cite>book</cite> <q>quote</q></p>",
                "<dl><dt>term</dt><dd>meaning</dd></dl><div class=\"note\" id=\"n1\" dir=\"ltr\" lang=\"en\"><p>inside</p></div>",
                "<p><a href=\"https://example.org/a?b=c&amp;d=e\" rel=\"nofollow\" name=\"here\" type=\"text\">out there</a></p>",
                "<p><span style=\"color: rgb(1,2,3);\">coloured</span> <time datetime=\"2026-03-02\"/> due</p>",
                "<p><img src=\"https://example.org/a.png\" alt=\"a picture\" width=\"20\" height=\"30\"/></p>",
                "<p>See <ac:link><ri:page ri:content-title=\"Delivery\" ri:version-at-save=\"4\"/><ac:link-body>the <em>earlier</em>"
                        + " page</ac:link-body></ac:link>.</p>",
                "<p><ac:link ac:anchor=\"part two\"><ri:page ri:content-title=\"Other\" ri:space-key=\"DEV\"/>"
                        + "<ac:plain-text-link-body><![CDATA[plain words]]></ac:plain-text-link-body></ac:link></p>",
                "<p><ac:link><ri:blog-post ri:content-title=\"News\" ri:posting-day=\"2026/03/02\" ri:space-key=\"DEV\"/>"
                        + "<ac:link-body>news</ac:link-body></ac:link> <ac:link><ri:space ri:space-key=\"OPS\"/>"
                        + "<ac:link-body>ops</ac:link-body></ac:link></p>",
                "<p><ac:link><ri:user ri:userkey=\"8a7f\"/></ac:link> <ac:link><ri:user ri:username=\"ann\"/></ac:link>"
                        + " <ac:link><ri:user ri:account-id=\"77:x\"/></ac:link></p>",
                "<p><ac:link><ri:shortcut ri:key=\"jira\" ri:parameter=\"ABC\"/><ac:link-body>issue</ac:link-body></ac:link>"
                        + " <ac:link><ri:content-entity ri:content-id=\"123\"/><ac:link-body>entity</ac:link-body></ac:link></p>",
                "<p><ac:link><ri:attachment ri:filename=\"plan.pdf\"/><ac:link-body>the plan</ac:link-body></ac:link></p>",
                "<p><ac:image ac:width=\"640\" ac:height=\"20\" ac:align=\"center\" ac:alt=\"flow\" ac:border=\"true\" ac:title=\"t\""
                        + " ac:thumbnail=\"true\" ac:class=\"c\" ac:style=\"s\" ac:layout=\"l\" ac:original-height=\"9\""
                        + " ac:original-width=\"8\" ac:custom-width=\"true\" ac:src=\"u\" ac:queryString=\"q\">"
                        + "<ri:attachment ri:filename=\"flow of orders.png\"/><ac:caption><p>caption</p></ac:caption></ac:image></p>",
                "<p><ac:image><ri:attachment ri:filename=\"map.png\"><ri:page ri:content-title=\"Atlas\" ri:space-key=\"GEO\"/>"
                        + "</ri:attachment></ac:image><ac:image><ri:url ri:value=\"https://example.org/b.png\"/></ac:image></p>",
                "<p><ac:emoticon ac:name=\"smile\" ac:emoji-shortname=\":x:\" ac:emoji-id=\"zz\" ac:emoji-fallback=\"f\"/></p>",
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-uuid>ab-cd</ac:task-uuid>"
                        + "<ac:task-status>incomplete</ac:task-status><ac:task-body><span class=\"placeholder-inline-tasks\">ask</span>"
                        + "</ac:task-body></ac:task><ac:task><ac:task-id>2</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>done</ac:task-body></ac:task></ac:task-list>",
                "<ac:layout><ac:layout-section ac:type=\"two_equal\" ac:breakout-mode=\"wide\" ac:breakout-width=\"900\">"
                        + "<ac:layout-cell><p>left</p></ac:layout-cell><ac:layout-cell><p>right</p></ac:layout-cell>"
                        + "</ac:layout-section></ac:layout>",
                "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\" ac:macro-id=\"aa-bb\"><ac:parameter ac:name=\"title\">"
                        + "Careful</ac:parameter><ac:rich-text-body><p>inside</p></ac:rich-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\" ac:macro-id=\"cc\"><ac:parameter ac:name=\"language\">"
                        + "java</ac:parameter><ac:plain-text-body><![CDATA[if (a) {\n  b();\n}]]></ac:plain-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"include\" ac:macro-id=\"dd\"><ac:parameter ac:name=\"\"><ac:link>"
                        + "<ri:page ri:content-title=\"Included\" ri:space-key=\"DEV\"/></ac:link></ac:parameter></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"anchor\"><ac:default-parameter>place</ac:default-parameter></ac:structured-macro>"
                        + "<ac:macro ac:name=\"old\"><ac:parameter ac:name=\"x\">y</ac:parameter></ac:macro>",
                "<ac:structured-macro ac:name=\"view-file\"><ac:parameter ac:name=\"name\"><ri:attachment ri:filename=\"sheet.xlsx\"/>"
                        + "</ac:parameter></ac:structured-macro><p>behind</p>",
                "<ac:structured-macro ac:name=\"groundbreak-spec\" ac:macro-id=\"ee\"><ac:parameter ac:name=\"kind\">RFC</ac:parameter>"
                        + "<ac:parameter ac:name=\"approver\"><ri:user ri:userkey=\"8a\"/></ac:parameter></ac:structured-macro><p>spec</p>",
                "<ac:structured-macro ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"id\">abc</ac:parameter><ac:rich-text-body>"
                        + "<ac:structured-macro ac:name=\"groundbreak-option\"><ac:parameter ac:name=\"name\">Buy</ac:parameter>"
                        + "<ac:rich-text-body><h4>Pros</h4><p>cheap</p></ac:rich-text-body></ac:structured-macro>"
                        + "</ac:rich-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>open <ac:structured-macro ac:name=\"status\">"
                        + "<ac:parameter ac:name=\"colour\">Green</ac:parameter></ac:structured-macro></p></ac:rich-text-body></ac:structured-macro>",
                "<p><ac:placeholder ac:type=\"mention\">Say who</ac:placeholder> and <at:var at:name=\"v\"/></p>",
                "<ac:adf-content>fallback</ac:adf-content><p ac:local-id=\"l1\"><ac:alternative-text>alt</ac:alternative-text></p>"
                        + "<p class=\"x\">tail</p>");
    }
}
