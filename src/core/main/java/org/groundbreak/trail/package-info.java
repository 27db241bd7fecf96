/**
 * The log of a spec or a decision as something to rely on: a chain of hashes over its events, and its form for taking out and
 * in. Pure; what it looks like in a file is for others.
 *
 * <ul>
 *   <li>H1: the hash of an event covers its stream, sequence, type, instant, person number, page version, fingerprint, data
 *       and the digest of its texts, and the hash of the event before. So anonymising a person and erasing a text change
 *       nothing in it: neither names nor words are covered, only number and digest.
 *   <li>H2: verifying names the first event that does not fit: a gap or a double, a hash that is missing or another, or,
 *       against a head that was written down elsewhere, an end that was cut off or replaced. It shows what was changed by
 *       accident or in part; whoever may write to the whole database can make another chain.
 *   <li>H3: what is taken out says who somebody is only while that is known, and what somebody wrote, with its salt, only
 *       while it is there. A text that does not fit its digest is found.
 *   <li>H4: what is taken in keeps instants, order and versions, gets the numbers that its persons have here, and is marked
 *       in each event with who took it in and when. It goes into a stream without events, and into a chain of its own.
 *   <li>H5: the other product keeps the end of the chain of each spec it was told of, the furthest that it has seen. So an
 *       end that was cut off or replaced is found by comparing with it.
 *   <li>H7: an address that came from elsewhere is no address here. Of what is taken in, the questions get numbers of their
 *       own and no comment; versions are those of the page there, and what was judged is compared by its fingerprint alone;
 *       the page it was a copy of is one of there.
 * </ul>
 */
package org.groundbreak.trail;
