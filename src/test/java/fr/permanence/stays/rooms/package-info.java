@NullMarked
package fr.permanence.stays.rooms;

import org.jspecify.annotations.NullMarked;
