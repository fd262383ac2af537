@org.jspecify.annotations.NullMarked
package fr.permanence.command;
