package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.CandidateCheck;
import org.groundbreak.confluence.people.CandidateList;
import org.groundbreak.confluence.people.ConfluenceUsers;

/**
 * Whom the filter of the index means as the decider. Pages mention people by the key of their account, so a user name is
 * looked up, for whoever the host lets look people up; for everybody else it is words, as they stand in the page.
 */
final class DeciderLookup {

    private final PageAccess access;
    private final ConfluenceUsers users;
    private final CandidateCheck check;

    DeciderLookup(PageAccess access, ConfluenceUsers users, CandidateCheck check) {
        this.access = access;
        this.users = users;
        this.check = check;
    }

    /**
     * What a page may say of the decider: the words themselves, and the key of the account that has them as its name.
     *
     * @param words a user name, a user key, or words of a name; empty for none
     */
    Set<String> meant(String words) {
        Set<String> meant = new HashSet<>();
        if (!words.isBlank()) {
            meant.add(words);
            if (access.mayLookUpPeople()) {
                users.named(words.strip())
                        .map(ConfluenceUser::getKey)
                        .ifPresent(key -> meant.add(key.getStringValue()));
            }
        }
        return meant;
    }

    /**
     * Who may be chosen of these user names, those who cannot sign in any more included, since what they decided stands.
     * Problems: 400 as of {@link CandidateCheck}; 401; 403 may not look people up.
     */
    CandidateList choice(List<String> userNames) {
        access.viewer();
        access.requirePeople();
        return check.anywhere(userNames, true);
    }
}
