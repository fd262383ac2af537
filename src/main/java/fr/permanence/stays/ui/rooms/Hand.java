package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.SleeperId;
import fr.permanence.stays.rooms.WishKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is in hand: what is chosen next is her bed, or whom she asks about.
 *
 * @param wish what she asks, or null when she is given a bed
 */
record Hand(SleeperId who, @Nullable WishKind wish) {}
