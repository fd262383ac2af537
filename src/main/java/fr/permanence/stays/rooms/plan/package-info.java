/** Proposes who sleeps where: no hard rule is broken, as few as possible lack a bed, as many wishes as possible are kept. */
@NullMarked
package fr.permanence.stays.rooms.plan;

import org.jspecify.annotations.NullMarked;
