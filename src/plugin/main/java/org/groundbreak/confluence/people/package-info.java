/**
 * Accounts of the host, and what features in Confluence are built of: {@link ConfluenceParts}. {@link ConfluenceUsers} is
 * people as the host knows them, {@link CandidateCheck} who of them may be meant. {@link PeopleFeature} forgets whose
 * account is removed (rule P4, ADR 0019). REST: {@link CandidateResource}; the picker is {@code js/lib/picker.js} with
 * {@code people.js}.
 */
package org.groundbreak.confluence.people;
