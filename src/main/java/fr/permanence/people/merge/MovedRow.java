package fr.permanence.people.merge;

/**
 * One row that a merge moved from the person who went to the one who stayed.
 *
 * @param kind what it is, such as {@code visit}; at most 30 characters
 * @param id its number
 * @param was what else it takes to bring it back; empty when nothing does, at most 200 characters
 */
public record MovedRow(String kind, long id, String was) {}
