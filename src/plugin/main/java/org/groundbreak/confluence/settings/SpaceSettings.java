package org.groundbreak.confluence.settings;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What holds in one space: what its administrators said, else those of the instance, else what was there from the start.
 *
 * @param adrLabel pages that carry it are looked at as architecture decision records; in lower case; {@code adr}
 * @param numberPrefix in front of the numbers of its records, in upper case; empty for none
 * @param approverFixed whether a change of a decision's approver has to be confirmed; no
 * @param technicalGroup of whom architecture decisions want a contributor; empty for none. It may have been removed
 * @param zone in which a day of the space begins and ends; that of the server
 */
public record SpaceSettings(
        String adrLabel,
        Optional<String> numberPrefix,
        boolean approverFixed,
        Optional<String> technicalGroup,
        ZoneId zone) {}
