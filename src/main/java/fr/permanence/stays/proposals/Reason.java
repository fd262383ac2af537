package fr.permanence.stays.proposals;

/**
 * One reason why somebody is proposed, or why not before others; it can be said aloud.
 *
 * @param policy which rule says so
 * @param key its words, of {@link ProposalWords}
 * @param number a year, a count or an age that the words name; 0 where they name none
 * @param weight how much it counts; below 0 against
 */
public record Reason(ProposalPolicy policy, String key, int number, int weight) {}
