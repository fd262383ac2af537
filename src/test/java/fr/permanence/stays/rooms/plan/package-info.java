@NullMarked
package fr.permanence.stays.rooms.plan;

import org.jspecify.annotations.NullMarked;
