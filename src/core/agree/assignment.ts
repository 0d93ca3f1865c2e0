/**
 * Pairs rows with columns, one to one, so that the sum of the scores is as high as it can be: the Hungarian method in the
 * form of Jonker and Volgenant, shortest augmenting paths with potentials. The same scores give the same pairs.
 *
 * @param score of a row and a column, above 0; 0 where they can be no pair.
 * @returns for each row its column, or null.
 */
export function assign(
	rows: number,
	columns: number,
	score: (row: number, column: number) => number,
): readonly (number | null)[] {
	// Rows and columns count from 1; a square, so that everything may be left without a partner at the price of 0.
	const size = Math.max(rows, columns);
	const cost = (row: number, column: number) =>
		row > rows || column > columns ? 0 : -score(row - 1, column - 1);
	const ofRow = new Float64Array(size + 1);
	const ofColumn = new Float64Array(size + 1);
	const rowOf = new Int32Array(size + 1);
	for (let start = 1; start <= size; start++) {
		const least = new Float64Array(size + 1).fill(Infinity);
		const cameFrom = new Int32Array(size + 1);
		const isDone = new Uint8Array(size + 1);
		rowOf[0] = start;
		let column = 0;
		do {
			isDone[column] = 1;
			const row = rowOf[column] as number;
			let delta = Infinity;
			let next = 0;
			for (let j = 1; j <= size; j++) {
				if (isDone[j]) continue;
				const reduced = cost(row, j) - at(ofRow, row) - at(ofColumn, j);
				if (reduced < at(least, j)) {
					least[j] = reduced;
					cameFrom[j] = column;
				}
				if (at(least, j) < delta) {
					delta = at(least, j);
					next = j;
				}
			}
			for (let j = 0; j <= size; j++)
				if (isDone[j]) {
					ofRow[rowOf[j] as number] = at(ofRow, rowOf[j] as number) + delta;
					ofColumn[j] = at(ofColumn, j) - delta;
				} else least[j] = at(least, j) - delta;
			column = next;
		} while (rowOf[column] !== 0);
		while (column !== 0) {
			const before = cameFrom[column] as number;
			rowOf[column] = rowOf[before] as number;
			column = before;
		}
	}
	const pairs = new Array<number | null>(rows).fill(null);
	for (let j = 1; j <= columns; j++) {
		const row = (rowOf[j] as number) - 1;
		if (row < rows && score(row, j - 1) > 0) pairs[row] = j - 1;
	}
	return pairs;
}

const at = (list: Float64Array, index: number): number => list[index] as number;
