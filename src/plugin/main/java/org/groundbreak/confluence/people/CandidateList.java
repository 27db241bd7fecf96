package org.groundbreak.confluence.people;

import java.util.List;

/**
 * Who of those that were asked about may be named; body of the REST answers.
 *
 * @param people those who may view first, otherwise in the order they were asked in; nobody twice
 */
public record CandidateList(List<Candidate> people) {

    public CandidateList {
        people = List.copyOf(people);
    }
}
