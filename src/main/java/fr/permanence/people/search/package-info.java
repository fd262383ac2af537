/**
 * The in-memory index behind the desk's one box. {@link fr.permanence.people.search.PersonIndex} is the door; everything
 * else but the records it speaks in and {@link fr.permanence.people.search.Folding} stays inside.
 *
 * <h2>What is compared</h2>
 *
 * Names and what is typed are folded alike (no accents, case, hyphens or apostrophes; Cyrillic and Greek in Latin
 * letters). A person is filed under each word of her chosen name, family name and aliases; under a name run together
 * (annemarie, joyokafor, okaforjoy), so that a space too many or too few does not matter; under what follows an
 * apostrophe or a first ideogram; under how these sound; under her code; and under each four digits of her phones.
 *
 * <h2>What comes first</h2>
 *
 * Four keys, in this order: how well she matches, active before inactive, how often and lately she comes, her name. The
 * grades of a match, best first ({@link fr.permanence.people.search.How} is what the screen says of them):
 *
 * <ol>
 *   <li>her code in full;
 *   <li>EXACT: every typed word is a whole word of hers and one of her names is there in full;
 *   <li>PREFIX: one of her names begins so, first where the words typed are whole, then where the last is unfinished;
 *   <li>WORDS: each typed word begins another word of hers, in any order; PART: a later word of a name;
 *   <li>CODE: her code begins so; PHONE: four digits or more in a row;
 *   <li>SLIP: as above but for one slip; first a whole name, then a whole word, then the beginning of one, then one
 *       whose last letter alone is wrong, then a slip in each of two words;
 *   <li>SOUNDS_LIKE: the same sounds, then all but one, then the same first sounds.
 * </ol>
 *
 * So nothing vague is ever above something true, an inactive person is below her equals and above any worse match, and
 * of three hundred Joys the one who comes every week is the first. More letters or words narrow; a larger limit goes on.
 *
 * <h2>What is not believed</h2>
 *
 * No slip in fewer than three letters nor in a word with digits; with three letters only against whole words; the last
 * letter of an unfinished word from five letters on. Of several typed words only the last may be unfinished by sound.
 *
 * <h2>How it stays fast</h2>
 *
 * {@link fr.permanence.people.search.Stages} asks for one grade after another and stops when there are enough. Words are
 * one sorted array walked like a tree ({@link fr.permanence.people.search.Lexicon}): the work of a slip depends on the
 * letters typed, not on how many people there are. With several words, only who has them all is judged
 * ({@link fr.permanence.people.search.Meeting}). When thousands match, people are taken along a standing order
 * ({@link fr.permanence.people.search.WarmOrder}) until enough fit, so one letter costs no more than a name. For slips
 * and sounds in several words at most 1,500 people are judged when a short list is asked for.
 *
 * <p>How warm someone is, is read live for narrow questions; for broad ones it is what was read last, hence
 * {@code warmed}. A warmth that fades for all alike keeps the order and needs no call.
 */
@NullMarked
package fr.permanence.people.search;

import org.jspecify.annotations.NullMarked;
