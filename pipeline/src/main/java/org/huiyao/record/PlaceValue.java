package org.huiyao.record;

/**
 * A division of China, as documents and organizations carry it.
 *
 * @param name full name
 * @param code GB/T 2260 code, or null
 * @param level nation, province, prefecture, county or township, or null where only name and code
 *     are wanted
 * @param province the province it lies in, or null
 */
public record PlaceValue(String name, String code, String level, String province) {}
