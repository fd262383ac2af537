package fr.permanence.settings.lists;

import fr.permanence.ids.HouseWordId;

/**
 * One word of a list of the house.
 *
 * @param label never empty, at most {@value HouseLists#LABEL_LIMIT} characters
 * @param place its order in the list; smaller comes first
 * @param shown false once the centre has put it away; what was counted under it stays
 */
public record HouseWord(HouseWordId id, HouseList list, String label, int place, boolean shown) {
    HouseWord called(String other) {
        return new HouseWord(id, list, other, place, shown);
    }

    HouseWord at(int otherPlace) {
        return new HouseWord(id, list, label, otherPlace, shown);
    }

    HouseWord shownOrNot(boolean now) {
        return new HouseWord(id, list, label, place, now);
    }
}
