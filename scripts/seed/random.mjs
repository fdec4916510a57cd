// The same numbers for the same seed, on every machine (mulberry32).
export function random(seed) {
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
    return {
        next,
        whole,
        pick: (list) => list[whole(0, list.length - 1)],
        /** One of [value, weight] pairs. */
        weighted: (pairs) => {
            let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
            return (pairs.find(([, weight]) => (left -= weight) < 0) ?? pairs[pairs.length - 1])[0];
        },
        /** Mostly small, sometimes large: the exponential of a bell curve. */
        amount: (median, spread) => {
            const bell = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
            return Math.round((median * Math.exp(spread * bell)) / 10) * 10;
        },
    };
}
