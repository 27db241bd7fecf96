package org.groundbreak.confluence.questions;

import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.event.api.EventPublisher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.AfterCommit;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Background;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Questions: comments that somebody has marked as such, and what becomes of them. */
public final class QuestionsFeature implements Feature {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionsFeature.class);
    private static final int QUEUE = 10_000;

    /** What people do one after the other is looked at once. */
    private static final Duration LATER = Duration.ofSeconds(10);

    private final EventPublisher publisher;
    private final QuestionService service;
    private final QuestionsBodyMaker bodies;
    private final QuestionWatch watch;
    private final Background background;
    private final Words words;
    private Object listener;

    /** @param host where comments are read; empty where this version of the host does not hand it out */
    public QuestionsFeature(
            SharedParts parts,
            ConfluenceParts confluence,
            EventPublisher publisher,
            SpecsFeature specs,
            ReviewsFeature reviews,
            Supplier<Optional<CommentManager>> host) {
        PageAccess access = confluence.access();
        this.publisher = publisher;
        CommentFinder comments = new CommentFinder(host, access);
        this.bodies = new QuestionsBodyMaker(specs.log(), comments, access, parts.words());
        this.service = new QuestionService(
                reviews.desk(), specs.desk(), comments, bodies, new CommentListMaker(comments, parts.words()));
        this.watch =
                new QuestionWatch(confluence.transactions(), confluence.pages(), access, comments, specs.unattended());
        this.background = new Background("groundbreak-comments", QUEUE, parts.readOnly(), parts.errors(), watch::look);
        this.words = parts.words();
        // Whenever a spec is looked at, by the sweep as well, so are its questions: what was missed is found (rule Q4).
        specs.log().addProjection((spec, page) -> {
            if (QuestionWatch.concerns(spec.state())) {
                background.note(spec.contentId(), LATER);
            }
        });
    }

    /** Without the events of comments there is the sweep. */
    @Override
    public void start() {
        try {
            Object made = new CommentListener(page -> AfterCommit.run(delay -> background.note(page, delay)));
            publisher.register(made);
            listener = made;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence does not tell us of comments; the hourly sweep finds replies", e);
        }
    }

    @Override
    public void stop() {
        if (listener != null) {
            publisher.unregister(listener);
            listener = null;
        }
        background.stop();
    }

    @Override
    public List<HealthLine> health() {
        return List.of(HealthLine.of(words.text("health.comments-waiting"), background.waiting()));
    }

    /** What people do with questions. */
    public QuestionService service() {
        return service;
    }

    /** Makes what the panel shows of them. */
    public QuestionsBodyMaker bodies() {
        return bodies;
    }

    /** Looks at the comments of a page at once, on this thread. */
    public void look(long contentId) {
        watch.look(contentId);
    }
}
