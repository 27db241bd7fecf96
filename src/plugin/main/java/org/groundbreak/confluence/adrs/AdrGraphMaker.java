package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.adrs.AdrEdge;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.RelationGraph;
import org.groundbreak.confluence.adrs.AdrGraphBody.GraphEdge;
import org.groundbreak.confluence.adrs.AdrGraphBody.GraphNode;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;

/**
 * The drawing of relations for one viewer (rule A14). Of ADRs that he may not see nothing is handed to it, neither as a
 * node nor as a place that is left free (rule A17).
 */
final class AdrGraphMaker {

    /** So many are drawn; more are no drawing that anybody can read. */
    static final int MOST = 150;

    private static final int MOST_LOOKED_AT = 400;

    private final AdrSnapshots snapshots;
    private final Pages pages;
    private final PageAccess access;
    private final AdrQueryReader queries;
    private final AdrWords words;

    AdrGraphMaker(AdrSnapshots snapshots, Pages pages, PageAccess access, AdrQueryReader queries, AdrWords words) {
        this.snapshots = snapshots;
        this.pages = pages;
        this.access = access;
        this.queries = queries;
        this.words = words;
    }

    /** Those that were asked for and relate to another one of them. Problems: 400; 401; 404 no such spaces, or all hidden. */
    AdrGraphBody graph(AdrParameters asked) {
        access.viewer();
        AdrQuery query = queries.read(asked);
        AdrIndex index = snapshots.current();
        VisiblePages seen = new VisiblePages(pages, access, MOST_LOOKED_AT);
        List<AdrEntry> candidates = query.of(index).stream()
                .filter(entry -> !index.relations(entry.contentId()).isEmpty())
                .toList();
        Map<Long, Page> shown = new LinkedHashMap<>();
        boolean more = false;
        for (AdrEntry entry : candidates) {
            boolean lookedAt = !seen.isExhausted();
            Optional<Page> page = lookedAt ? seen.of(entry) : Optional.empty();
            // Hidden ones behind the last that is drawn are no more to draw.
            if (!lookedAt || page.isPresent() && shown.size() == MOST) {
                more = true;
                break;
            }
            page.ifPresent(visible -> shown.put(entry.contentId(), visible));
        }
        // What relates to hidden ones alone would stand there without a line, and so tell of them.
        List<Long> related = shown.keySet().stream()
                .filter(id -> index.relations(id).stream().anyMatch(edge -> shown.containsKey(edge.other(id))))
                .toList();
        RelationGraph graph = RelationGraph.of(index, related);
        return new AdrGraphBody(
                graph.nodes().stream()
                        .map(node -> node(index, node, shown.get(node.contentId())))
                        .toList(),
                graph.edges().stream().map(edge -> edge(index, edge)).toList(),
                graph.columns(),
                graph.rows(),
                more);
    }

    private GraphNode node(AdrIndex index, RelationGraph.Node node, Page page) {
        AdrStatus status = index.standing(node.contentId()).status();
        return new GraphNode(
                node.contentId(),
                node.column(),
                node.row(),
                index.entry(node.contentId()).number().map(AdrNumber::toString).orElse(null),
                page.getTitle(),
                page.getUrlPath(),
                status.code(),
                words.status(status));
    }

    private GraphEdge edge(AdrIndex index, AdrEdge edge) {
        String text = words.relation(edge, edge.from(), AdrWords.isProposal(index, edge));
        return new GraphEdge(edge.from(), edge.to(), edge.kind().code(), text);
    }
}
