package org.groundbreak.jira.start;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of issues that moved, or joined or left an epic. Never touches the database: it notes ids and returns. */
public class IssueListener {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    private final IssueHistories histories;
    private final StartWatch watch;

    IssueListener(IssueHistories histories, StartWatch watch) {
        this.histories = histories;
        this.watch = watch;
    }

    /** Something of an issue was changed. Never throws. */
    @EventListener
    public void onChange(IssueChangedEvent event) {
        try {
            if (event.getChangeItems().stream().anyMatch(IssueHistories::isStatus)) {
                watch.note(event.getIssue().getId());
            }
            histories.epicsIn(event.getChangeItems()).forEach(watch::note);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A change of an issue is left to the sweep", e);
        }
    }
}
