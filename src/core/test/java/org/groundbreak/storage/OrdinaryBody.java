package org.groundbreak.storage;

/** A page as people write it: layout, headings, lists, a table, macros, links, tasks, entities. */
final class OrdinaryBody {

    private static final String BEFORE =
            """
            <ac:layout><ac:layout-section ac:type="single"><ac:layout-cell>
            <ac:structured-macro ac:name="groundbreak-spec" ac:schema-version="1" ac:macro-id="1f2e3d4c-0000-4000-8000-a">
            <ac:parameter ac:name="kind">TECHNICAL_SPECIFICATION</ac:parameter>
            <ac:parameter ac:name="approver"><ri:user ri:userkey="8a7f808a7f80"/></ac:parameter>
            </ac:structured-macro>
            """;

    private static final String SECTION =
            """
            <h2>How orders reach the warehouse</h2>
            <p>Every order that was paid is <strong>sent once</strong>, in the order of payment. &ldquo;Once&rdquo; \
            means that the warehouse may see a message twice &ndash; it keeps the number of the last one &amp; answers \
            &lsquo;seen&rsquo;. See <ac:link><ri:page ri:content-title="Delivery, at least once" \
            ri:version-at-save="4"/><ac:link-body>the <em>earlier</em> page</ac:link-body></ac:link> and \
            <a href="https://example.org/queues?kind=ordered&amp;size=10">what others do</a>.</p>
            <ul><li>The queue is kept per warehouse;<ul><li>a warehouse that is closed keeps its messages</li></ul></li>\
            <li><p>An order of several warehouses is cut in parts,&nbsp;each with a number of its own.</p></li></ul>
            <table class="wrapped"><colgroup><col/><col/><col/></colgroup><tbody>
            <tr><th>What</th><th>Now</th><th>Then</th></tr>
            <tr><td>Messages a day</td><td style="text-align: right;">12,000</td><td><p>30,000</p></td></tr>
            <tr><td colspan="2">Longest wait</td><td><strong>two</strong> minutes<br/>on a Sunday</td></tr>
            </tbody></table>
            <ac:structured-macro ac:name="info" ac:schema-version="1" ac:macro-id="0b0c0d0e-1111-4111-8111-b">\
            <ac:rich-text-body><p>Not decided: who may stop the queue.</p></ac:rich-text-body></ac:structured-macro>
            <ac:structured-macro ac:name="code" ac:schema-version="1" ac:macro-id="2b2c2d2e-2222-4222-8222-c">\
            <ac:parameter ac:name="language">java</ac:parameter><ac:plain-text-body><![CDATA[if (seen(number)) {
                return answer("seen");
            }

            queue.put(number, order);]]></ac:plain-text-body></ac:structured-macro>
            <ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>\
            <ac:task-body><span class="placeholder-inline-tasks">Ask the warehouse in <time datetime="2026-03-02"/>\
            </span></ac:task-body></ac:task></ac:task-list>
            <p><ac:image ac:width="640"><ri:attachment ri:filename="flow of orders.png"/></ac:image></p>
            """;

    private static final String AFTER = "</ac:layout-cell></ac:layout-section></ac:layout>";

    private OrdinaryBody() {}

    /** One of about 2,500 characters for each section. */
    static String of(int sections) {
        return BEFORE + SECTION.repeat(sections) + AFTER;
    }
}
