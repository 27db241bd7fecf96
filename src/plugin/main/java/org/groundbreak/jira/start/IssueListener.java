package org.groundbreak.jira.start;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of issues that were created, moved, joined or left an epic, or got what decides whether they count. It runs while
 * Jira changes an issue, so it compares texts, notes ids and returns: nothing is asked of Jira, and nothing of a database.
 */
public class IssueListener {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    private final StartWatch watch;

    IssueListener(StartWatch watch) {
        this.watch = watch;
    }

    /** Something of an issue was changed. Never throws. */
    @EventListener
    public void onChange(IssueChangedEvent event) {
        try {
            for (ChangeItemBean item : event.getChangeItems()) {
                if (HistoryReader.isStatus(item)) {
                    watch.moved(event.getIssue().getId());
                } else if (HistoryReader.isTrait(item)) {
                    watch.traits(event.getIssue().getId());
                } else {
                    HistoryReader.maybeEpics(item).forEach(watch::joined);
                }
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A change of an issue is left to the sweep", e);
        }
    }

    /** An issue is being created, perhaps inside an epic and in progress. Never throws. */
    @EventListener
    public void onEvent(IssueEvent event) {
        try {
            if (EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())) {
                watch.created(event.getIssue().getId());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A new issue is left to the sweep", e);
        }
    }
}
